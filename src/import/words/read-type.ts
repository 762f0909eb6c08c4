import type { JsonType } from '../../json/json-value.ts';

/** A type as a page names it. */
export interface TypeReading {
  /** None where any value is allowed, or where the type is not known. */
  readonly types: readonly JsonType[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly items?: TypeReading;
  /** A name that is no type of any language: that of a model, or of a list of values. */
  readonly model?: string;
  /** Whether the page names a type at all, and one that was understood. */
  readonly known: boolean;
  readonly isFile?: boolean;
}

type Basic = Omit<TypeReading, 'known' | 'items'>;

const INTEGER: Basic = { types: ['integer'] };
const INT64: Basic = { types: ['integer'], format: 'int64' };
const INT32: Basic = { types: ['integer'], format: 'int32' };
const NUMBER: Basic = { types: ['number'] };
const STRING: Basic = { types: ['string'] };
const BOOLEAN: Basic = { types: ['boolean'] };
const OBJECT: Basic = { types: ['object'] };
const ARRAY: Basic = { types: ['array'] };
const FILE: Basic = { types: ['string'], format: 'binary', isFile: true };

const WORDS: readonly (readonly [string, Basic])[] = [
  [
    'integer int tinyint smallint mediumint short byte biginteger uint uint8 uint16 uint32 int8 int16 整型 整数 整形 数字整型 int4 serial unsigned 短整型 count',
    INTEGER,
  ],
  ['int32', INT32],
  ['long bigint int64 uint64 longint 长整型 长整数 int8b ulong bigserial', INT64],
  [
    'number numeric decimal bigdecimal money currency real 数字 数值 浮点 浮点数 浮点型 小数 num amount 金额 数值型 数字型',
    NUMBER,
  ],
  ['double float64 双精度 doubleprecision', { types: ['number'], format: 'double' }],
  ['float float32 单精度', { types: ['number'], format: 'float' }],
  [
    'string str text varchar varchar2 nvarchar char nchar longtext mediumtext tinytext clob character charsequence 字符串 字符 文本 字符型 字符串型 文字 json字符串 jsonstring enum 枚举 objectid guid strings bpchar character varying',
    STRING,
  ],
  ['uuid', { types: ['string'], format: 'uuid' }],
  ['email', { types: ['string'], format: 'email' }],
  ['url uri', { types: ['string'], format: 'uri' }],
  ['password', { types: ['string'], format: 'password' }],
  ['base64', { types: ['string'], format: 'byte' }],
  [
    'date datetime timestamp localdatetime localdate time datetimestring 日期 时间 日期时间 offsetdatetime zoneddatetime',
    STRING,
  ],
  ['boolean bool bit 布尔 布尔值 布尔型 布尔类型', BOOLEAN],
  [
    'object obj map hashmap json jsonobject dict dictionary struct 对象 对象型 record linkedhashmap treemap jsonb',
    OBJECT,
  ],
  [
    'array list set arraylist jsonarray collection 数组 列表 集合 数组型 arr slice linkedlist hashset iterable vector',
    ARRAY,
  ],
  ['file multipartfile binary 文件 blob bytes upload formfile bytea 二进制 文件流 stream files', FILE],
  ['any mixed unknown 任意 任意类型 dynamic variant interface{} all', { types: [] }],
  ['null nil void none 空', { types: ['null'] }],
];

const BASIC = new Map<string, Basic>(
  WORDS.flatMap(([words, basic]) => words.split(' ').map((word) => [word, basic])),
);

const UNKNOWN: TypeReading = { types: [], known: false };

/** The types of a page in any of their spellings: `integer[]`, `object []`, `[[Model](#x)]`, `List<Long>`, `varchar(32)`. */
export function readType(text: string): TypeReading {
  const bare = text
    .normalize('NFKC')
    .replace(/\[([^[\]]+)\]\(#[^()]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
  if (bare === '' || /^[-—–/]+$/.test(bare)) return UNKNOWN;
  return readBare(bare, 0);
}

function readBare(text: string, depth: number): TypeReading {
  if (depth > 5) return UNKNOWN;
  const array = arrayOf(text);
  if (array !== undefined) {
    const items = readBare(array, depth + 1);
    return { types: ['array'], items, known: items.known || items.model !== undefined };
  }
  const union = unionOf(text, depth);
  if (union !== undefined) return union;
  const [, word = '', inner = ''] = /^([^()]*?)\s*\(([^()]*)\)/.exec(text) ?? [undefined, text, ''];
  const basic = BASIC.get(
    word
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/(?:类型|型|\?|unsigned)$/, '')
      .trim(),
  );
  if (basic !== undefined) return { ...basic, ...refined(basic, inner.trim()), known: true };
  const last = word.split('.').at(-1)?.toLowerCase() ?? '';
  const qualified = word.includes('.') ? BASIC.get(last) : undefined;
  if (qualified !== undefined) return { ...qualified, known: true };
  if (/^(?:hash|linkedhash|tree)?map<|^dict(?:ionary)?[<[]|^record</i.test(text))
    return { ...OBJECT, known: true };
  // "string, 长度32", "int 类型".
  const [first = ''] = /^[a-z]+[0-9]*/i.exec(word) ?? [];
  const leading =
    first.length < word.length && !/^[\w.$«»<>]+$/.test(word) ? BASIC.get(first.toLowerCase()) : undefined;
  if (leading !== undefined) return { ...leading, known: true };
  const name = /^[\p{L}_$][\p{L}\p{N}_$.«»<>,&-]*$/u.test(text);
  return name ? { types: [], model: text, known: false } : UNKNOWN;
}

/** What stands between the marks of an array, or undefined. */
function arrayOf(text: string): string | undefined {
  const suffix = /^(.*?)\s*\[\s*\d*\s*\]$/.exec(text);
  if (suffix?.[1]) return suffix[1];
  const prefix = /^\[\s*(.*\S)\s*\]$/.exec(text) ?? /^\[\]\s*(.+)$/.exec(text);
  if (prefix?.[1]) return prefix[1];
  const generic =
    /^(?:array|list|set|arraylist|collection|page|iterable|linkedlist|hashset|数组|列表)\s*(?:<|\[|\(|of\s+|«)\s*(.+?)\s*[>\])»]?$/i.exec(
      text,
    );
  return generic?.[1];
}

function unionOf(text: string, depth: number): TypeReading | undefined {
  if (!/[|¦/]|\bor\b|或/.test(text) || /[<(]/.test(text)) return undefined;
  const parts = text.split(/\s*(?:\||¦|\/|\bor\b|或)\s*/).map((part) => readBare(part, depth + 1));
  if (parts.length < 2 || parts.some(({ known }) => !known)) return undefined;
  const types = [...new Set(parts.flatMap((part) => part.types))];
  const items = parts.find((part) => part.items !== undefined)?.items;
  return { types, known: true, ...(items && { items }) };
}

/** What stands in brackets after a type: its length, or its format. */
function refined(basic: Basic, inner: string): Partial<Basic> {
  if (inner === '') return {};
  const length = /^(?:\d+\s*[-~]\s*)?(\d{1,9})$/.exec(inner)?.[1];
  if (length !== undefined) return basic.types.includes('string') ? { maxLength: Number(length) } : {};
  const format = /^[a-z][a-z0-9-]*$/i.test(inner) ? inner.toLowerCase() : undefined;
  if (format === undefined) return {};
  const isNumber = basic.types.includes('integer') || basic.types.includes('number');
  const isFormat = isNumber ? /^(?:u?int\d+|float|double)$/.test(format) : !/^[a-z]{1,2}$/.test(format);
  if (!isFormat) return {};
  return format === 'binary' ? { format, isFile: true } : { format };
}
