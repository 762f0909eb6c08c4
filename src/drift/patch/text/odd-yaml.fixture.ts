import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts';

/** Decides on each oddity in turn, and numbers what must be told apart. */
interface Pen {
  readonly isOdd: () => boolean;
  readonly mark: (prefix: string) => string;
}

/**
 * A value as YAML of the forms that people write and libraries do not: values left out, keys behind a question mark,
 * pairs in brackets without braces, commas at the end, anchors, values below their keys, and comments in between.
 * Not all that comes out says what the value says.
 */
export function oddYaml(value: JsonObject, isOdd: () => boolean): string {
  let count = 0;
  const pen: Pen = { isOdd, mark: (prefix) => `${prefix}${++count}` };
  return blockMembers(pen, value, '').join('\n');
}

function block(pen: Pen, value: JsonValue, margin: string): string {
  const head = joined(anchor(pen));
  const isScalar = typeof value !== 'object' || value === null;
  const entries = isJsonArray(value)
    ? value.map((item) => blockItem(pen, item, margin))
    : blockMembers(pen, isJsonObject(value) ? value : {}, margin);
  if (!isScalar && entries.length > 0 && !pen.isOdd())
    return `${joined(head, comment(pen))}\n${entries.join('\n')}`;
  const text = flow(pen, value);
  if (text === '' || !pen.isOdd()) return joined(head, text, comment(pen));
  return `${joined(head, comment(pen))}\n${margin}  ${joined(text, comment(pen))}`;
}

function blockMembers(pen: Pen, map: JsonObject, margin: string): readonly string[] {
  return Object.entries(map).map(([name, value]) => {
    const above = pen.isOdd() ? `${margin}${comment(pen)}\n` : '';
    const key = joined(anchor(pen), nameText(pen, name));
    const said = (colon: string) => joined(colon, block(pen, value, `${margin}  `));
    if (!pen.isOdd()) return `${above}${margin}${said(`${key}:`)}`;
    const isLeftOut = value === null && pen.isOdd();
    return `${above}${margin}? ${key}${isLeftOut ? '' : `\n${margin}${said(':')}`}`;
  });
}

function blockItem(pen: Pen, item: JsonValue, margin: string): string {
  const members = isJsonObject(item) ? blockMembers(pen, item, `${margin}  `).join('\n') : '';
  return members === '' || pen.isOdd()
    ? `${margin}${joined('-', block(pen, item, `${margin}  `))}`
    : `${margin}- ${members.trimStart()}`;
}

function flow(pen: Pen, value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return scalarText(pen, value);
  const entries = isJsonArray(value)
    ? value.map((item) => flowItem(pen, item))
    : Object.entries(value).map(([name, member]) => flowMember(pen, name, member));
  const gap = pen.isOdd() ? `${comment(pen)}\n          ` : ' ';
  const inside = entries.join(`${pen.isOdd() ? ' ' : ''},${gap}`);
  const end = inside !== '' && pen.isOdd() ? ',' : '';
  return isJsonArray(value) ? `[${inside}${end}]` : `{${joined(' ', inside)}${end} }`;
}

function flowMember(pen: Pen, name: string, value: JsonValue): string {
  const key = joined(pen.isOdd() ? '?' : '', anchor(pen), nameText(pen, name));
  if (value === null && pen.isOdd()) return key;
  return joined(`${key}${pen.isOdd() ? ' ' : ''}:`, flow(pen, value));
}

function flowItem(pen: Pen, item: JsonValue): string {
  const [only, ...others] = isJsonObject(item) ? Object.entries(item) : [];
  const isPair = only !== undefined && others.length === 0 && pen.isOdd();
  return isPair ? flowMember(pen, ...only) : joined(anchor(pen), flow(pen, item) || 'null');
}

const PLAIN = /^[b-df-mp-su-xz]+$/;

function scalarText(pen: Pen, value: JsonValue): string {
  if (value === null && pen.isOdd()) return '';
  return typeof value === 'string' ? nameText(pen, value) : JSON.stringify(value);
}

function nameText(pen: Pen, text: string): string {
  return PLAIN.test(text) && !pen.isOdd() ? text : JSON.stringify(text);
}

/** With a comma, which must not be taken for one that parts entries. */
function comment(pen: Pen): string {
  return pen.isOdd() ? `# ${pen.mark('c')}, ${pen.mark('c')}.` : '';
}

function anchor(pen: Pen): string {
  return pen.isOdd() ? pen.mark('&a') : '';
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
