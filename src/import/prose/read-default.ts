import type { JsonType, JsonValue } from '../../json/json-value.ts';

const SAID =
  /(?:(?<!是否)默认(?:值|是|为|返回|查询)?|缺省(?:值|为)?|不传则?(?:默认)?(?:为|是)|defaults?(?:\s+(?:value|is|to))*)\s*[:：=]?\s*(?:为|是)?\s*["“'「]?(-?\d+(?:\.\d+)?|true|false|[A-Za-z_][\w-]*|[\u4e00-\u9fff]+)/i;

/** The default that a description names, in one of the types; undefined where it names none that fits. */
export function readDefault(text: string, types: readonly JsonType[]): JsonValue | undefined {
  const said = SAID.exec(text)?.[1];
  if (said === undefined) return undefined;
  const value = defaultOf(said, types);
  // For a text, only a number or one word of Latin letters can be told from the rest of the sentence.
  return typeof value === 'string' && !/^[\w-]+$/.test(value) ? undefined : value;
}

/** A text as a value of one of the types; undefined where it fits none of them. */
export function defaultOf(text: string, types: readonly JsonType[]): JsonValue | undefined {
  const bare = text.trim().replace(/^["“'](.*)["”']$/, '$1');
  if (types.includes('integer') && /^-?\d{1,15}$/.test(bare)) return Number(bare);
  if (types.includes('number') && /^-?\d{1,15}(?:\.\d+)?$/.test(bare)) return Number(bare);
  if (types.includes('boolean') && /^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === 'true';
  if (types.includes('boolean') && /^[01]$/.test(bare)) return undefined;
  if (types.includes('null') && /^null$/i.test(bare)) return null;
  if (types.includes('string')) return bare;
  if (types.includes('array') && bare === '[]') return [];
  if (types.includes('object') && bare === '{}') return {};
  if (types.length > 0) return undefined;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(bare) ? Number(bare) : bare;
}
