import { escapeToken } from './json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from './json-value.ts';
import type { NumberLiterals } from './read-json.ts';

/**
 * Writes what `JSON.stringify` would, except that a number with a literal at its pointer is written as that
 * literal. A literal that no longer denotes the number standing there is stale and left out.
 * `indent` is in spaces, at most 10, and none by default.
 */
export function writeJson(value: JsonValue, literals?: NumberLiterals, indent: number = 0): string {
  if (literals === undefined || literals.size === 0) return JSON.stringify(value, null, indent);
  const step = ' '.repeat(Math.min(10, Math.max(0, indent)));
  return write(value, '', '\n', { literals, step });
}

interface Style {
  readonly literals: NumberLiterals;
  readonly step: string;
}

/** `margin` is the line break and the white space in front of whatever closes the value. */
function write(value: JsonValue, pointer: string, margin: string, style: Style): string {
  const inner = margin + style.step;
  if (typeof value === 'number') return writeNumber(value, style.literals.get(pointer));
  if (isJsonArray(value)) {
    const elements = value.map((element, index) => write(element, `${pointer}/${index}`, inner, style));
    return bracket('[', elements, ']', margin, style);
  }
  if (isJsonObject(value)) {
    const colon = style.step === '' ? ':' : ': ';
    const members = Object.entries(value)
      // The types forbid undefined, yet it must not become invalid JSON where a caller got round them.
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => {
        const text = write(member, `${pointer}/${escapeToken(key)}`, inner, style);
        return JSON.stringify(key) + colon + text;
      });
    return bracket('{', members, '}', margin, style);
  }
  return JSON.stringify(value) ?? 'null';
}

function writeNumber(value: number, literal: string | undefined): string {
  return literal !== undefined && Number(literal) === value ? literal : JSON.stringify(value);
}

function bracket(open: string, items: string[], close: string, margin: string, style: Style): string {
  if (items.length === 0) return open + close;
  if (style.step === '') return open + items.join(',') + close;
  return `${open}${margin}${style.step}${items.join(`,${margin}${style.step}`)}${margin}${close}`;
}
