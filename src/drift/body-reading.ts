import { textOfBody } from '../exchange/body-text.ts';
import { essenceOf, isJsonMediaType, matchesMediaRange } from '../exchange/media-type.ts';
import type { JsonValue } from '../json/json-value.ts';
import { type JsonProblemKind, type JsonReading, type NumberLiterals, readJson } from '../json/read-json.ts';
import { ENDS_EARLY } from '../json/scan-json.ts';
import type { MediaTypeObject } from '../spec/operation-table.ts';

/** `cut-off`: the text ends before its value does. */
export type Unreadable = JsonProblemKind | 'not-utf-8' | 'cut-off';

/** A body, as far as its declared media types let it be read. */
export type BodyReading =
  /** Nothing that a schema could judge. */
  | { readonly kind: 'opaque' }
  | {
      readonly kind: 'json';
      readonly value: JsonValue;
      readonly literals: NumberLiterals;
      /** JSON Pointer of the schema that judges it. */
      readonly schema: string | undefined;
    }
  | { readonly kind: 'unreadable'; readonly problem: Unreadable; readonly pointer: string };

const OPAQUE: BodyReading = { kind: 'opaque' };

/**
 * Reads a body as JSON where JSON was declared for it. A body that comes under another media type than any
 * declared is still read if it happens to be JSON, so that a wrong label does not hide a wrong body.
 *
 * @param known what the body was read as, where somebody has read it
 */
export function readBody(
  body: Uint8Array | string | undefined,
  contentType: string | undefined,
  declared: readonly MediaTypeObject[],
  known?: JsonReading,
): BodyReading {
  const essence = essenceOf(contentType);
  const own = declared.find(({ type }) => matchesMediaRange(essence, type));
  const entry = own ?? declared.find(({ type }) => isJsonMediaType(essenceOf(type)));
  const isJson = isJsonMediaType(essence);
  // Where another media type was declared and came, the body is none of JSON's business.
  if (!isJson && (own !== undefined || entry === undefined)) return OPAQUE;
  const reading = readText(body, entry?.schema, known);
  const promised = isJson ? own !== undefined : essence === '' && isEmpty(body);
  return reading.kind === 'unreadable' && !promised ? OPAQUE : reading;
}

/** Reads a body as JSON, whatever its label. */
export function readText(
  body: Uint8Array | string | undefined,
  schema: string | undefined,
  known?: JsonReading,
): BodyReading {
  const text = textOfBody(body);
  if (text === undefined) return { kind: 'unreadable', problem: 'not-utf-8', pointer: '' };
  const reading = known ?? readJson(text);
  if (!reading.ok) {
    const { kind, pointer, detail } = reading.problem;
    // Where a text breaks off or goes wrong is chance; a name stands where it stands.
    if (kind === 'syntax')
      return { kind: 'unreadable', problem: detail === ENDS_EARLY ? 'cut-off' : kind, pointer: '' };
    return { kind: 'unreadable', problem: kind, pointer };
  }
  return { kind: 'json', value: reading.value, literals: reading.literals, schema };
}

export function isEmpty(body: Uint8Array | string | undefined): boolean {
  return body === undefined || body.length === 0;
}
