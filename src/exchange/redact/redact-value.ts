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
  let hasProviderSecret = false;
  return rewriteScalars(text, (scalar) => {
    const { raw, path } = scalar;
    if (scalar.kind === 'name') {
      const own = String(path[path.length - 1]);
      if (run.untouched.names.has(undefined, own)) return undefined;
      const isOfProvider = run.kindOf(own) === 'provider';
      hasProviderSecret ||= isOfProvider;
      return rewriteName(run, own, placeIn(scalar, at), isOfProvider);
    }
    const name = nameAt(run, scalar);
    if (hasProviderSecret && isInProviderSecret(run, path)) {
      return hideWhole(run, name, raw, placeIn(scalar, at));
    }
    if (raw.startsWith('"')) return rewriteString(run, name, stringOf(raw), placeIn(scalar, at), nested);
    return isNumber(raw) ? rewriteNumber(run, name, raw, placeIn(scalar, at)) : undefined;
  });
}

/** What is written in place of the name of a member; `undefined` where it stays. */
export function rewriteName(
  run: RedactionRun,
  name: string,
  at: Place,
  isOfProvider: boolean,
): string | undefined {
  // What a spec publishes is nobody's, though it look like an address.
  const written = run.isDeclared(name) ? name : redactText(run, name, at);
  if (written !== name) return JSON.stringify(written);
  if (!isOfProvider) run.untouched.names.add(undefined, name);
  return undefined;
}

/** What is written in place of a string; `undefined` where it stays, which is then known of it. */
export function rewriteString(
  run: RedactionRun,
  name: string | undefined,
  value: string,
  at: Place,
  nested: number = 0,
): string | undefined {
  const { strings } = run.untouched;
  if (strings.has(name, value)) return undefined;
  const written = redactValue(run, name, value, at, nested);
  if (written !== value) return JSON.stringify(written);
  // A text that is nested too deep is not searched as far as another.
  if (nested === 0) strings.add(name, value);
  return undefined;
}

/** The same for a number, as it is written. */
export function rewriteNumber(
  run: RedactionRun,
  name: string | undefined,
  raw: string,
  at: Place,
): string | undefined {
  const { numbers } = run.untouched;
  if (numbers.has(name, raw)) return undefined;
  const isListed = name !== undefined && run.isListed(name, raw);
  const written = isListed ? raw : hideNumber(run, name === undefined ? 'other' : run.kindOf(name), raw, at);
  if (written !== undefined && written !== raw) return written;
  numbers.add(name, raw);
  return undefined;
}

/** Whatever stands inside a secret of the provider is one, but for what the spec lists. */
function hideWhole(run: RedactionRun, name: string | undefined, raw: string, at: Place): string | undefined {
  if (!raw.startsWith('"')) {
    const isListed = name !== undefined && run.isListed(name, raw);
    return isListed || !isNumber(raw) ? undefined : hideNumber(run, 'provider', raw, at);
  }
  const value = stringOf(raw);
  const isListed = name !== undefined && run.isListed(name, value);
  const written = isListed ? value : hideSecret(run, 'provider secret', value, at);
  return written === value ? undefined : JSON.stringify(written);
}

function isInProviderSecret(run: RedactionRun, path: ScalarAt['path']): boolean {
  return path.some((above) => typeof above === 'string' && run.kindOf(above) === 'provider');
}

function isNumber(raw: string): boolean {
  return /^[-\d]/.test(raw);
}

/** The name of the innermost member; of a `value` that belongs to a `name`, that name. */
function nameAt(run: RedactionRun, { path, label }: ScalarAt): string | undefined {
  const last = path[path.length - 1];
  const name = typeof last === 'string' ? last : path.findLast((token) => typeof token === 'string');
  if (name === undefined || label === undefined || last !== 'value')
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
