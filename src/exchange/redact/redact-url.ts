import type { Place, RedactionRun } from './redaction-run.ts';

/** Redacts one value that has a name or none. */
export type RedactNamed = (name: string | undefined, value: string, at: Place) => string;

const URL_PARTS = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/i;

/** Redacts a URL or a request target by its parts; what does not change keeps its spelling. */
export function redactUrl(run: RedactionRun, url: string, at: Place, redact: RedactNamed): string {
  const [, origin = '', path = '', query = '', fragment = ''] = url.split(URL_PARTS);
  return [
    redactOrigin(origin, at, redact),
    redactPath(run, path, at, redact),
    query === '' ? '' : `?${redactForm(query.slice(1), at, redact)}`,
    // What comes back from a login may stand behind the hash (RFC 6749, section 4.2.2).
    fragment === '' ? '' : `#${redactForm(fragment.slice(1), at, redact)}`,
  ].join('');
}

function redactOrigin(origin: string, at: Place, redact: RedactNamed): string {
  return origin.includes('@') ? redact(undefined, `${origin} `, at).slice(0, -1) : origin;
}

/** Names and values of a form or a query; names may hold brackets, of which the last names the value. */
export function redactForm(text: string, at: Place, redact: RedactNamed): string {
  return text
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const rawName = equals === -1 ? '' : pair.slice(0, equals);
      const raw = pair.slice(equals + 1);
      const name = lastName(decodedOf(rawName) ?? rawName);
      const value = decodedOf(raw) ?? raw;
      const written = redact(name === '' ? undefined : name, value, () => `${at()} ${name}`.trimEnd());
      const shownName = rawName === '' ? '' : redactedName(rawName, at, redact);
      return `${shownName}${equals === -1 ? '' : '='}${written === value ? raw : encodedAs(raw, written)}`;
    })
    .join('&');
}

/** A name that is itself an identifier. */
function redactedName(raw: string, at: Place, redact: RedactNamed): string {
  const name = decodedOf(raw) ?? raw;
  const written = redact(undefined, name, at);
  return written === name ? raw : encodeURIComponent(written);
}

function lastName(name: string): string {
  return /\[([^[\]]+)\](?:\[\])?$/.exec(name)?.[1] ?? name.replace(/\[\]$/, '');
}

/** Whether a text is a form of several fields, or of one that is named like one. */
export function isForm(text: string): boolean {
  return /^[\w.%+[\]~-]+=[^&\s]*(?:&[\w.%+[\]~-]+=[^&\s]*)+$/.test(text);
}

function redactPath(run: RedactionRun, path: string, at: Place, redact: RedactNamed): string {
  if (path === '') return '';
  const segments = path.split('/');
  const names = namesOf(run.rules.paths, segments);
  return segments
    .map((raw, index) => {
      const value = decodedOf(raw, false) ?? raw;
      const name = names[index] ?? namedBefore(segments[index - 1], value);
      const written = redact(name, value, () => `${at()} path`);
      return written === value ? raw : encodeURIComponent(written);
    })
    .join('/');
}

/** The names of the parameters in a path, from the template that fits its end. */
function namesOf(templates: readonly string[], segments: readonly string[]): readonly (string | undefined)[] {
  for (const template of templates) {
    const parts = template.split('/').slice(1);
    const offset = segments.length - parts.length;
    if (offset < 0) continue;
    const fits = parts.every((part, index) => part.includes('{') || part === segments[index + offset]);
    if (fits) return segments.map((_, index) => /^\{(.+)\}$/.exec(parts[index - offset] ?? '')?.[1]);
  }
  return [];
}

/** In `/token/4f…` and `/phone/1380…` the segment before names the value, where that is no word. */
function namedBefore(before: string | undefined, value: string): string | undefined {
  return value.length >= 6 && /\d/.test(value) && /^[a-z_-]+$/i.test(before ?? '') ? before : undefined;
}

function decodedOf(text: string, isForm: boolean = true): string | undefined {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(isForm ? text.replaceAll('+', ' ') : text);
  } catch {
    return undefined;
  }
}

/** A space is a plus where it was one before. */
function encodedAs(raw: string, value: string): string {
  const encoded = encodeURIComponent(value);
  return raw.includes('+')
    ? encoded.replaceAll('%20', '+')
    : encoded.replaceAll('%2C', raw.includes(',') ? ',' : '%2C');
}
