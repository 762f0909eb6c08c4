import type { JsonType } from '../../json/json-value.ts';

export interface LimitsReading {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

const MOST =
  /(?:最大(?:值|长度)?(?:为|是|支持)?|最多(?:可?(?:传入|支持|允许|输入|返回|查询))?|不(?:能)?(?:超过|大于|多于)|上限(?:为|是)?|小于等于|<=|≤|at most|max(?:imum)?(?:\s+(?:of|is|value|length))*[:：]?|up to|no more than|must not exceed|not exceed(?:ing)?)\s*[:：]?\s*(-?\d{1,12}(?:\.\d{1,9})?)\s*([\p{Script=Han}A-Za-z]*)/giu;
const LEAST =
  /(?:最小(?:值|长度)?(?:为|是)?|最少|至少|不(?:能)?(?:小于|少于|低于)|大于等于|>=|≥|at least|min(?:imum)?(?:\s+(?:of|is|value|length))*[:：]?|no less than)\s*[:：]?\s*(-?\d{1,12}(?:\.\d{1,9})?)\s*([\p{Script=Han}A-Za-z]*)/giu;
const RANGE =
  /(?:取值范围|范围|取值|长度|range|between|长度范围)\s*(?:为|是|in|of)?\s*[:：]?\s*[[(（]?\s*(-?\d{1,12}(?:\.\d{1,9})?)\s*(?:[-~—–,，、至到]|and|to)+\s*(-?\d{1,12}(?:\.\d{1,9})?)\s*[\])）]?\s*([\p{Script=Han}A-Za-z]*)/iu;

/** Of a page or an index: "从1开始", "starting from 1", "1-based". */
const STARTS =
  /(?:从|自|由)\s*([01])\s*(?:开始|起)|\bstart(?:s|ing)?\s+(?:from|at|with)\s+([01])(?![\d.])|\b([01])-based\b/iu;

const LENGTH_UNITS = /^(?:位|个?字符|个?字|个?汉字|bytes?|字节|characters?|chars?|letters?|digits?)/i;

/** "at most 10", "最大32位", "取值范围1-100". What counts letters is taken as a length, what counts entries as items. */
export function readLimits(text: string, types: readonly JsonType[]): LimitsReading {
  const range = RANGE.exec(text);
  if (range !== null) {
    const [all, least = '', most = '', unit = ''] = range;
    const low = limitOf('least', Number(least), unit, types, all);
    return { ...low, ...limitOf('most', Number(most), unit, types, all) };
  }
  let limits: LimitsReading = {};
  for (const [all, count = '', unit = ''] of text.matchAll(MOST)) {
    limits = { ...limitOf('most', Number(count), unit, types, all), ...limits };
  }
  for (const [all, count = '', unit = ''] of text.matchAll(LEAST)) {
    limits = { ...limitOf('least', Number(count), unit, types, all), ...limits };
  }
  const [, chinese, english, based] = STARTS.exec(text) ?? [];
  const start = chinese ?? english ?? based;
  const isNumber = types.includes('integer') || types.includes('number');
  return start === undefined || !isNumber ? limits : { minimum: Number(start), ...limits };
}

function limitOf(
  side: 'least' | 'most',
  count: number,
  unit: string,
  types: readonly JsonType[],
  said: string,
): LimitsReading {
  if (!types.includes('integer') && !types.includes('number') && (count < 0 || !Number.isInteger(count)))
    return {};
  if (types.includes('array')) return side === 'most' ? { maxItems: count } : {};
  if (types.includes('string')) {
    // "最多10个" of a text that lists values counts these, and not letters.
    if (!LENGTH_UNITS.test(unit) && !/长度|length/i.test(said)) return {};
    return side === 'most' ? { maxLength: count } : { minLength: count };
  }
  if (!types.includes('integer') && !types.includes('number')) return {};
  if (/^(?:位|digits?)/i.test(unit)) return {};
  return side === 'most' ? { maximum: count } : { minimum: count };
}
