import type { Doubt, DoubtCode } from '../doubt.ts';
import { quoted } from './quoted.ts';

/** What a doubt is about and what the draft says now, in one or two sentences. */
export function doubtSentence({ code, read, against, chosen }: Doubt): string {
  const [told] = SENTENCES[code];
  // Of what a page lacks altogether there is nothing to show.
  const what = (read.trim() === '' ? told.replace(': @read', '') : told)
    .replace('@read', () => quoted(read))
    .replace('@against', () => (against === undefined ? 'something else' : quoted(against)));
  return `${what} ${choiceOf(chosen)}`;
}

function choiceOf(chosen: string): string {
  return chosen.trim() === '' ? 'The draft says nothing of it.' : `The draft says ${quoted(chosen)}.`;
}

export type DoubtTopic = 'contradiction' | 'lost' | 'guess' | 'page';

export function topicOf(code: DoubtCode): DoubtTopic {
  return SENTENCES[code][1];
}

/** `@read` is what stands on the page, `@against` what stands elsewhere. */
const SENTENCES: Readonly<Record<DoubtCode, readonly [string, DoubtTopic]>> = {
  'type-contradicted': ['The table says @read and the example @against.', 'contradiction'],
  'examples-differ': ['Two examples differ: @read and @against.', 'contradiction'],
  'null-in-example': ['The example shows null where the table says @read.', 'contradiction'],
  'required-missing-in-example': ['The table requires @read, and the example lacks it.', 'contradiction'],
  'only-in-example': ['Only the example has @read; no table describes it.', 'contradiction'],
  'not-in-example': ['The table describes @read, which the example does not show.', 'contradiction'],
  'value-outside-enum': ['The example has @read, which is none of @against.', 'contradiction'],
  'value-outside-limits': ['The example has @read, which is beyond the limit @against.', 'contradiction'],
  'default-contradicted': ['The default is @read in one place and @against in another.', 'contradiction'],
  'required-contradicted': ['It is @read in one place and @against in another.', 'contradiction'],
  'name-duplicate': ['The name @read stands twice at one place.', 'contradiction'],
  'operation-duplicate': ['The operation stands several times: @read.', 'contradiction'],
  'nesting-lost': ['The table has lost its depth at @read.', 'lost'],
  'nesting-jump': ['The row @read is deeper than any row above it allows.', 'lost'],
  'type-unknown': ['The type @read is not known.', 'lost'],
  'type-missing': ['The page gives no type for @read.', 'lost'],
  'model-unknown': ['The page refers to the model @read and does not describe it.', 'lost'],
  'required-unknown': ['Whether it is required is written @read, which was not understood.', 'lost'],
  'required-unstated': ['The page does not say whether @read is required.', 'lost'],
  'name-missing': ['A row has no name: @read.', 'lost'],
  'name-odd': ['The name @read is no usual one.', 'lost'],
  'cells-shifted': ['A row has fewer or more cells than the table: @read.', 'lost'],
  'cell-ignored': ['A cell was not used: @read.', 'lost'],
  'row-dropped': ['A row was not used: @read.', 'lost'],
  'table-ignored': ['A table was not used: @read.', 'lost'],
  'link-unknown': ['The page refers to @read, which it does not have.', 'lost'],
  'enum-unclear': ['Values were read out of the prose @read.', 'guess'],
  'default-unclear': ['A default was read out of @read.', 'guess'],
  'method-missing': ['The page does not state the method; it has @read.', 'guess'],
  'path-missing': ['An operation has no path: @read.', 'lost'],
  'path-odd': ['The path is written @read.', 'guess'],
  'path-parameter-undeclared': ['No table describes this parameter of the path: @read.', 'lost'],
  'path-parameter-unused': [
    'A table describes this parameter of the path, which the path lacks: @read.',
    'contradiction',
  ],
  'server-missing': ['The page names no host: @read.', 'lost'],
  'server-placeholder': ['The host is a placeholder: @read.', 'lost'],
  'place-assumed': ['Where it is sent is not stated; the method is @read.', 'guess'],
  'media-type-assumed': ['The media type is not stated: @read.', 'guess'],
  'status-assumed': ['The status is not stated: @read.', 'guess'],
  'selector-assumed': ['A constant seems to choose the operation: @read.', 'guess'],
  'request-empty': ['The request is not described: @read.', 'lost'],
  'response-empty': ['The answer is not described: @read.', 'lost'],
  'prose-only': ['Only prose says it: @read.', 'guess'],
  'placeholder-value': ['The value @read is a placeholder, not a value.', 'lost'],
  'example-repaired': ['The example is not valid as it stands and was repaired: @read.', 'lost'],
  'example-unreadable': ['The example could not be read: @read.', 'lost'],
  'yaml-unreadable': ['The YAML on the page could not be read as a whole: @read.', 'lost'],
  'reference-dangling': ['A reference leads nowhere: @read.', 'lost'],
  'openapi-odd': ['The document does not keep the rules of OpenAPI: @read.', 'lost'],
  'page-refused': ['The page was not read: @read.', 'page'],
  'page-without-operations': ['The page has no operation that could be found: @read.', 'page'],
  'format-assumed': ['The page looks like the format @read.', 'page'],
  'limit-reached': ['The page is larger than what is read: @read.', 'page'],
  'example-invalid': ['The example breaks the schema it stands with: @read.', 'contradiction'],
  'operations-joined': ['Nothing in the query or the body tells them apart: @read.', 'contradiction'],
  'extension-dropped': ['Extensions of other tools were left out: @read.', 'lost'],
  'security-moved': ['The security scheme @read is sent like a parameter.', 'guess'],
  'name-changed': ['The name @read cannot be used as it is.', 'guess'],
  'spec-flaw': ['The draft breaks a rule of a normalised spec: @read.', 'lost'],
  'traffic-thin': ['Too little traffic shows it: @read.', 'guess'],
  'entry-ignored': ['An entry was not used: @read.', 'lost'],
  'script-ignored': ['A script was not read: @read.', 'lost'],
};

/** The same with its place, for a line by itself. */
export function doubtLine(doubt: Doubt): string {
  const { source, operation, place } = doubt;
  const at = [`${source.page}:${source.line}`, operation, place].filter((part) => part !== undefined);
  return `${at.join(', ')}: ${doubtSentence(doubt)}`;
}
