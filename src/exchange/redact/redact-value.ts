import { toPointer } from '../../json/json-pointer.ts';
import { rewriteScalars, type ScalarAt } from '../../json/rewrite-scalars.ts';
import { stringOf } from '../../json/string-of.ts';
import { decodeBase64Data, encodeBase64 } from './base64-data.ts';
import { type FieldKind, isSecretKind } from './field-kind.ts';
import { hideField } from './hide-field.ts';
import { hideNumber } from './hide-number.ts';
import { redactText } from './redact-text.ts';
import { isForm, redactForm, redactUrl } from './redact-url.ts';
import { hideSecret, type Place, type RedactionRun } from './redaction-run.ts';
import { shownName } from './shown-name.ts';
import { isPlain } from './text-look.ts';

/** How deep JSON is looked for in the strings of JSON. */
const MOST_NESTED = 8;

/** Redacts the value of a field, parameter or member; without a name, a text by itself. */
export function redactValue(
  run: RedactionRun,
  name: string | undefined,
  value: string,
  at: Place,
  nested: number = 0,
): string {
  if (name !== undefined && run.isListed(name, value)) return value;
  const kind = name === undefined ? 'other' : run.kindOf(name);
  if (saysNothing(kind) && run.seenBefore === undefined && isPlain(value)) return value;
  const inside =
    looksLikeJson(value) && nested < MOST_NESTED ? redactJson(run, value, at, nested + 1) : undefined;
  // A secret that is an object is redacted by its members only where it is not secret as a whole.
  if (inside !== undefined && !isSecretKind(kind)) return inside;
  return hideField(run, kind, value, at) ?? redactUnnamed(run, kind, value, at, nested);
}

function saysNothing(kind: FieldKind): boolean {
  return kind === 'other' || kind === 'reference';
}

function redactUnnamed(run: RedactionRun, kind: FieldKind, value: string, at: Place, nested: number): string {
  const nameless = (name: string | undefined, part: string, place: Place) =>
    redactValue(run, name, part, place, nested + 1);
  const data = nested < MOST_NESTED ? decodeBase64Data(value) : undefined;
  if (data !== undefined) {
    const written = redactJson(run, data.text, at, nested + 1) ?? redactForm(data.text, at, nameless);
    return written === data.text ? value : encodeBase64(written, data);
  }
  if (nested < MOST_NESTED && /^[a-z][a-z\d+.-]*:\/\/\S+$/i.test(value))
    return redactUrl(run, value, at, nameless);
  if (nested < MOST_NESTED && isForm(value)) return redactForm(value, at, nameless);
  return redactText(run, value, at, kind === 'reference');
}

/** Redacts JSON and leaves its layout as it is; `undefined` where the text is not JSON. */
export function redactJson(
  run: RedactionRun,
  text: string,
  at: Place,
  nested: number = 0,
): string | undefined {
  return rewriteScalars(text, (scalar) => {
    const place = placeIn(scalar, at);
    if (scalar.kind === 'name') return rewriteName(run, scalar.raw, place);
    if (scalar.raw.startsWith('"')) return rewriteString(run, scalar, place, nested);
    return /^[-\d]/.test(scalar.raw) ? rewriteNumber(run, scalar, place) : undefined;
  });
}

function rewriteNumber(run: RedactionRun, scalar: ScalarAt, at: Place): string | undefined {
  const name = nameAt(run, scalar);
  if (name !== undefined && run.isListed(name, scalar.raw)) return undefined;
  return hideNumber(run, kindAt(run, scalar, name), scalar.raw, at);
}

function rewriteName(run: RedactionRun, raw: string, at: Place): string | undefined {
  const name = stringOf(raw);
  const written = redactText(run, name, at);
  return written === name ? undefined : JSON.stringify(written);
}

function rewriteString(run: RedactionRun, scalar: ScalarAt, at: Place, nested: number): string | undefined {
  const value = stringOf(scalar.raw);
  const name = nameAt(run, scalar);
  const kind = kindAt(run, scalar, name);
  const isWhole = kind === 'provider' && !(name !== undefined && run.isListed(name, value));
  const written = isWhole
    ? hideSecret(run, 'provider secret', value, at)
    : redactValue(run, name, value, at, nested);
  return written === value ? undefined : JSON.stringify(written);
}

/** Whatever stands inside a secret of the provider is one; of other names, only the innermost counts. */
function kindAt(run: RedactionRun, { path }: ScalarAt, name: string | undefined): FieldKind {
  if (run.rules.secrets.length > 0)
    for (const above of path)
      if (typeof above === 'string' && run.kindOf(above) === 'provider') return 'provider';
  return name === undefined ? 'other' : run.kindOf(name);
}

/** The name of the innermost member; of a `value` that belongs to a `name`, that name. */
function nameAt(run: RedactionRun, { path, label }: ScalarAt): string | undefined {
  const name = path.findLast((token) => typeof token === 'string');
  if (name === undefined || label === undefined || path.at(-1) !== 'value')
    return typeof name === 'string' ? name : undefined;
  return run.kindOf(label) === 'other' ? String(name) : label;
}

function looksLikeJson(value: string): boolean {
  const text = value.trim();
  return (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
}

/** Asked for at once, if at all, while the path is still the one of this scalar. */
function placeIn({ path }: ScalarAt, at: Place): Place {
  return () => `${at()} ${toPointer(path.map(shownName))}`;
}
