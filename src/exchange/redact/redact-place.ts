import type { JsonReading } from '../../json/read-json.ts';
import { hasWord } from './has-word.ts';
import { isSafeHeader, URL_HEADERS } from './header-names.ts';
import { redactBody } from './redact-body.ts';
import { isTelling } from './redact-text.ts';
import { redactUrl } from './redact-url.ts';
import { redactValue } from './redact-value.ts';
import {
  hideSecret,
  type Place,
  type RedactionMeans,
  type RedactionRun,
  redactionRun,
} from './redaction-run.ts';

/** A text of an exchange, and how it is to be understood. */
export type Part =
  | { readonly as: 'header'; readonly name: string; readonly text: string; readonly at: string }
  | { readonly as: 'cookie' | 'url' | 'text'; readonly text: string; readonly at: string }
  | { readonly as: 'field'; readonly name: string; readonly text: string; readonly at: string }
  | {
      readonly as: 'body';
      readonly type: string | undefined;
      readonly text: string;
      readonly at: string;
      /** What the text was read as, where somebody has read it. */
      readonly reading?: JsonReading | undefined;
    };

/** The parts of one exchange redacted, in the order in which they came, and the run that tells what was done. */
export interface RedactedParts {
  readonly texts: readonly string[];
  readonly run: RedactionRun;
}

/**
 * Redacts the parts of one exchange together. What a name gave away in one of them is looked for in all the others,
 * where its name says nothing: a second pass, which only exchanges need in which such a value was left.
 */
export function redactParts(
  parts: readonly Part[],
  given: RedactionMeans & Pick<RedactionRun, 'keepsIdentifiers'>,
): RedactedParts {
  const run = redactionRun({ ...given, seenBefore: undefined });
  const texts = parts.map((part) => redactPart(run, part));
  if (!texts.some((text) => holdsSeen(run, text))) return { texts, run };
  const again = redactionRun({ ...given, seenBefore: run });
  return { texts: parts.map((part) => redactPart(again, part)), run: again };
}

function holdsSeen({ secretsSeen, identifiersSeen, originals }: RedactionRun, text: string): boolean {
  for (const secret of secretsSeen.keys()) if (isTelling(secret) && text.includes(secret)) return true;
  if (identifiersSeen.size === 0) return false;
  // A pseudonym may be what another number was.
  return hasWord(text, (word) => identifiersSeen.has(word) && !originals.has(word));
}

function redactPart(run: RedactionRun, part: Part): string {
  if (part.as !== 'header' && part.as !== 'url') return searchPart(run, part);
  const name = part.as === 'header' ? part.name : undefined;
  if (run.untouched.parts.has(name, part.text)) return part.text;
  const written = searchPart(run, part);
  if (written === part.text) run.untouched.parts.add(name, part.text);
  return written;
}

function searchPart(run: RedactionRun, part: Part): string {
  const at = () => part.at;
  const named = (name: string | undefined, value: string, place: Place) =>
    redactValue(run, name, value, place);
  switch (part.as) {
    case 'header':
      return redactHeader(run, part.name, part.text, at);
    case 'cookie':
      return hideSecret(run, 'cookie', part.text, at);
    case 'url':
      return redactUrl(run, part.text, at, named);
    case 'field':
      return redactValue(run, part.name, part.text, at);
    case 'body':
      return redactBody(run, part.text, part.type, at, part.reading);
    case 'text':
      return redactValue(run, undefined, part.text, at);
  }
}

function redactHeader(run: RedactionRun, name: string, text: string, at: Place): string {
  if (run.isListed(name, text)) return text;
  if (run.kindOf(name) === 'provider') return hideSecret(run, 'provider secret', text, at);
  if (!isSafeHeader(name))
    return hideSecret(run, name === 'cookie' || name === 'set-cookie' ? 'cookie' : 'header', text, at);
  // Its boundary looks random, and is what the parts of the body are told by.
  if (name === 'content-type') return text;
  return URL_HEADERS.has(name)
    ? redactUrl(run, text, at, (field, value, place) => redactValue(run, field, value, place))
    : redactValue(run, name, text, at);
}
