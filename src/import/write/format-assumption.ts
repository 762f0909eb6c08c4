import type { Assumption, AssumptionCode } from '../doubt.ts';
import { quoted } from './quoted.ts';

/** Why a node is a guess, in a sentence. */
export function assumptionSentence({ code, read }: Assumption): string {
  const said = read === undefined || read.trim() === '' ? '' : ` (${quoted(read)})`;
  return SENTENCES[code].replace('@', said);
}

/** `@` stands for what the page says. */
const SENTENCES: Readonly<Record<AssumptionCode, string>> = {
  'type-missing': 'The page gives no type@.',
  'type-unknown': 'The page gives a type that is not known@.',
  'type-from-example': 'The type is that of the example@.',
  'type-widened-by-example': 'The table and the example have different types@; both are allowed.',
  'null-from-example': 'The example shows null@, which the table does not say.',
  'field-from-example': 'Only the example has this field@.',
  'items-unknown': 'The page does not say what the items are@.',
  'nesting-from-example': 'The table has lost its depth@; the nesting is that of the example.',
  'nesting-from-types':
    'The table has lost its depth@; the nesting is a reading of the objects and arrays above.',
  'enum-unclear': 'The values were read out of prose@.',
  'enum-widened-by-example': 'The example has a value that the list of values lacks@; it was added.',
  'enum-open-ended': 'The page lists these and leaves others open@.',
  'enum-exceeded-by-example':
    'The example has a value that the list of the page lacks@, so there may be more.',
  'default-unclear': 'The default was read out of prose@.',
  'place-from-method': 'The page does not say where this is sent@; the method suggests it.',
  'media-type': 'The page does not state the media type@.',
  status: 'The page does not state the status@.',
  'method-missing': 'The page does not state the method@.',
  'path-odd': 'The page writes the path in an odd way@.',
  'path-parameter-undeclared': 'The path has this parameter, and no table of the page describes it@.',
  'server-placeholder': 'The page shows a placeholder in place of the host@.',
  selector: 'This constant is taken to choose the operation@.',
  'model-unknown': 'The page refers to a model that it does not describe@.',
  'required-contradicted': 'The page says two things of whether this is required@.',
  'prose-only': 'Only prose says this@.',
  salvaged: 'The text around this could not be read as a whole@; this part could.',
  'operations-joined': 'Several operations of the page have this method and path@; they stand here as one.',
  'security-scheme': 'The document declares this as a security scheme@; it is sent like a parameter.',
  'seen-in-traffic': 'Read off recorded traffic@, not off a document.',
};
