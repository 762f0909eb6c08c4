/** What one character may be written as, in lower case; a text is a list of them. */
export type Forms = readonly string[];

/** Shorter texts are in Base64 too short to be told from other words. */
const SHORTEST_BASE64 = 6;

/** How often an encoding may have been encoded again. */
const AGAIN = [0, 1, 2];

/**
 * The ways in which a server may say a text back, each character by character: as it is, in another case,
 * percent-encoded or as a form, as a token of a JSON Pointer, escaped in JSON or HTML; and in Base64, alone or
 * within more.
 */
export function writtenForms(text: string): readonly (readonly Forms[])[] {
  return [[...text].map(characterForms), ...(text.length < SHORTEST_BASE64 ? [] : base64Forms(text))];
}

/** Other letters than those of ASCII may change in length, and are tried in both cases instead. */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Beside those that are a backslash before the character. */
const ESCAPES: Readonly<Record<string, Forms>> = {
  '\b': ['\\b'],
  '\f': ['\\f'],
  '\n': ['\\n'],
  '\r': ['\\r'],
  '\t': ['\\t'],
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;'],
  "'": ['&apos;', '&#039;'],
  ' ': ['+'],
  '/': ['~1', '%7e1'],
  '~': ['~0', '%7e0'],
};

function characterForms(character: string): Forms {
  const cases = [...new Set([character, character.toLowerCase(), character.toUpperCase()])];
  const code = character.codePointAt(0) ?? 0;
  const forms = [
    ...cases.flatMap((written) => [
      ...backslashed(written),
      ...percentEncoded(written),
      ...unicodeEscaped(written),
    ]),
    ...(ESCAPES[character] ?? []).flatMap((form) => (form.startsWith('\\') ? backslashed(form) : [form])),
    `&#${code};`,
    `&#x${code.toString(16)};`,
  ];
  return [...new Set(forms.map(lowerCase))];
}

function backslashed(text: string): Forms {
  return [text, `\\${text}`, `\\\\${text}`, `\\\\\\${text}`];
}

function percentEncoded(text: string): Forms {
  const bytes = [...Buffer.from(text)];
  return AGAIN.map((times) => bytes.map((byte) => `%${'25'.repeat(times)}${hex(byte, 2)}`).join(''));
}

function unicodeEscaped(text: string): Forms {
  const units = Array.from({ length: text.length }, (_, at) => `u${hex(text.charCodeAt(at), 4)}`);
  return AGAIN.map((times) => units.map((unit) => `${'\\'.repeat(times + 1)}${unit}`).join(''));
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789-_';
const PADDING: Forms = ['', '=', '%3d', '%253d', '\\u003d'];

/** It takes three bytes at a time, so a text behind another has one of three forms; the bits of what is before are left out. */
function base64Forms(text: string): readonly (readonly Forms[])[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((before) => {
    const bits = 8 * (before + bytes.length);
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    const own = encoded.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
    const shared = bits % 6 === 0 ? [] : [['', ...[...ALPHABET].flatMap(base64Character)]];
    return [...[...own].map(base64Character), ...shared, PADDING, PADDING];
  });
}

function base64Character(character: string): Forms {
  if (character === '-') return ['-', ...characterForms('+')];
  return character === '_' ? ['_', ...characterForms('/')] : [character.toLowerCase()];
}
