import { toPointer } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { type NumberLiterals, readJson } from '../../src/json/read-json.ts';

/** A line of JSON that is laid out for people. */
export interface JsonLine {
  /** Of the value that begins on it; of what is closed, where it only closes. */
  readonly pointer: string;
  readonly depth: number;
  /** `"name": `, or nothing. */
  readonly name: string;
  readonly text: string;
  readonly closes: boolean;
}

/** A JSON text laid out line by line, every digit as it came; `undefined` where it is no JSON. */
export function jsonLines(text: string): readonly JsonLine[] | undefined {
  const reading = readJson(text);
  if (!reading.ok) return undefined;
  const lines: JsonLine[] = [];
  addLines(lines, { value: reading.value, tokens: [], name: '', end: '' }, reading.literals);
  return lines;
}

interface Place {
  readonly value: JsonValue;
  readonly tokens: readonly (string | number)[];
  readonly name: string;
  /** A comma, where more follows. */
  readonly end: string;
}

function addLines(lines: JsonLine[], { value, tokens, name, end }: Place, literals: NumberLiterals): void {
  const pointer = toPointer(tokens);
  const line = { pointer, depth: tokens.length, name, closes: false };
  const inner = membersOf(value);
  if (inner === undefined || inner.length === 0) {
    lines.push({ ...line, text: `${scalarText(value, literals.get(pointer))}${end}` });
    return;
  }
  const [open, close] = isJsonArray(value) ? ['[', ']'] : ['{', '}'];
  lines.push({ ...line, text: open });
  for (const [index, [token, member]] of inner.entries()) {
    addLines(
      lines,
      {
        value: member,
        tokens: [...tokens, token],
        name: typeof token === 'string' ? `${JSON.stringify(token)}: ` : '',
        end: index === inner.length - 1 ? '' : ',',
      },
      literals,
    );
  }
  lines.push({ ...line, name: '', text: `${close}${end}`, closes: true });
}

function membersOf(value: JsonValue): readonly (readonly [string | number, JsonValue])[] | undefined {
  if (isJsonArray(value)) return value.map((item, index) => [index, item] as const);
  return isJsonObject(value) ? Object.entries(value) : undefined;
}

function scalarText(value: JsonValue, literal: string | undefined): string {
  return literal ?? JSON.stringify(value);
}
