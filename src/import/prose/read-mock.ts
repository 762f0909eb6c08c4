import type { JsonValue } from '../../json/json-value.ts';

/** What the column "其他信息" of YApi says of a field, and a rule of Mock.js. */
export interface OtherInfo {
  readonly itemType?: string;
  readonly values?: readonly JsonValue[];
  /** Descriptions by value, as text. */
  readonly meanings?: ReadonlyMap<string, string>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: string;
  /** A value that the mock of the page always answers. */
  readonly example?: JsonValue;
  /** Whatever no reading was found for. */
  readonly rest?: string;
}

const KEYS =
  /(item\s*类型|枚举备注|枚举值?|最大值|最小值|最大长度|最小长度|最大数量|最小数量|元素是否都不同|format|pattern|正则(?:表达式)?|mock|默认值|示例)\s*[:：]\s*/g;

/** Undefined where the text is none of the kind. */
export function readOther(text: string): OtherInfo | undefined {
  const marks = [...text.matchAll(KEYS)].filter(
    (mark, at, all) => at === 0 || mark.index >= (all[at - 1]?.index ?? 0),
  );
  if (marks.length === 0 || (marks[0]?.index ?? 0) > 0) return undefined;
  let info: OtherInfo = {};
  for (const [at, mark] of marks.entries()) {
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    info = { ...info, ...readPart((mark[1] ?? '').replace(/\s/g, ''), value) };
  }
  return info;
}

function readPart(key: string, value: string): OtherInfo {
  const number = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (key === 'item类型') return { itemType: value };
  if (key.startsWith('枚举备注')) return { meanings: meaningsIn(value) };
  if (key.startsWith('枚举')) return { values: valuesIn(value) };
  if (key === '最大值' && number !== undefined) return { maximum: number };
  if (key === '最小值' && number !== undefined) return { minimum: number };
  if (key === '最大长度' && number !== undefined) return { maxLength: number };
  if (key === '最小长度' && number !== undefined) return { minLength: number };
  if (key === '最大数量' && number !== undefined) return { maxItems: number };
  if (key === '最小数量' && number !== undefined) return { minItems: number };
  if (key === 'format') return { format: value };
  if (key === 'pattern' || key.startsWith('正则')) return { pattern: value.replace(/^\/(.*)\/$/, '$1') };
  if (key === '默认值') return { default: value };
  if (key === 'mock' || key === '示例') return readMock(value);
  return {};
}

/** `@pick(["a","b"])` names values; another rule of Mock.js says nothing certain; a constant is an example. */
function readMock(text: string): OtherInfo {
  const picked = /^@pick\(\s*\[(.*)\]\s*\)$/.exec(text)?.[1];
  if (picked !== undefined) return { values: valuesIn(picked) };
  const dated = /^@(?:date|datetime|time|now)\(\s*["'](.*?)["']\s*\)$/.exec(text)?.[1];
  if (dated !== undefined) return { format: dated };
  return text.includes('@') || text === '' ? {} : { example: scalarOf(text) };
}

function valuesIn(text: string): JsonValue[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,，、|;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(scalarOf);
}

/** `1: ACTIVE 2: CLOSED`, `(byte) 1 :ACTIVE (byte) 2 :CLOSED`. */
function meaningsIn(text: string): ReadonlyMap<string, string> {
  const pieces = [
    ...text.matchAll(
      /((?:\(\w+\)\s*)?[\w.-]+)\s*[:：]\s*(.*?)(?=\s*(?:[,，;；\n]|\s(?:\(\w+\)\s*)?[\w.-]+\s*[:：])|$)/g,
    ),
  ];
  if (pieces.length > 0)
    return new Map(pieces.map(([, value = '', said = '']) => [String(scalarOf(value)), said.trim()]));
  // "1 在港 2 出海": nothing but a blank between a value and what it means.
  const bare = [...text.matchAll(/(?<!\S)(\S+)\s+(\S+)(?!\S)/g)];
  return new Map(bare.map(([, value = '', said = '']) => [String(scalarOf(value)), said]));
}

/** `(byte) 1` of Java is 1; `"a"` is a. */
export function scalarOf(text: string): JsonValue {
  const bare = text
    .trim()
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .replace(/^\((?:byte|short|int|long|float|double|char)\)\s*/i, '');
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(bare)) return Number(bare);
  return bare;
}
