import type { JsonType } from '../../json/json-value.ts';
import type { DraftChoice } from '../draft.ts';
import { type Piece, readListed } from './read-listed.ts';

export interface ChoicesReading {
  readonly choices: readonly DraftChoice[];
  /** Whether the page lists them in a form that leaves no question. */
  readonly clear: boolean;
  /** Whether the page says that there are others. */
  readonly open: boolean;
}

/** `0: init，1：已分配`; `1.月度 3.季度`; `1-男 2-女`; `9 Dynamic, 11 Static`; `1=成功`; `1（启用）`; `1普通;2按量`. */
const NUMBERED = /(?<![\w.])(-?\d{1,9})\s*(?:[:=：]+>?|[-–—~](?!\d)|[.、](?!\d)|[)）]|→|为|表示|代表|是)\s*/g;
const BARE_NUMBERED =
  /(?:^|[\s,，;；、|/(（:：])(-?\d{1,6})(?:\s+|(?=[\p{Script=Han}A-Za-z「【]))(?!\s*(?:[-/:]|条|个|位|天|年|月|日|小时|分钟|秒|次|元|人|张|种|页|GB|MB|KB|TB|bytes|chars|characters|days?|hours?|minutes?|seconds?|items?|times)(?![A-Za-z]))/gu;
/** `account_time=结算时间,amount=金额`; `MALE：男；FEMALE：女`. */
const NAMED = /(?<![\w.@/-])([A-Za-z][\w-]{0,40})\s*(?:[:=：]+>?|[-–—](?=\p{Script=Han}))\s*(?!\/\/)/gu;
/** Words that leave other values open, unless they are what one of the values means. */
const OPEN_ENDED = /[<>≤≥]\s*-?\d|其[他它余]|等等|[\s,，、）)]等[。.)）]?\s*$|\.{3}|…|\betc\b|\bothers?\b/i;
const OTHERS = /^(?:其[他它余]|others?$|etc)/i;
/** The one value that is ever sent: `固定值：account.balance`, `固定传 2`, `always "json"`. */
const FIXED =
  /(?:固定(?:值|填写?|传入?|送|为|是)+|恒为|恒等于|写死为?|fixed(?: value)?(?: to| is| at)?|always (?:set to|equal to|be|is|(?=["'`]))|must be (?:set to |equal to )?(?=["“'`]))\s*[:：=]?\s*(?:为|是)?\s*["“'`「]?(-?\d{1,15}(?![\w.])|[A-Za-z_][\w./:-]*[\w/]|[A-Za-z])["”'`」]?/i;
/** A description in Chinese, and after it the beginning of the same list in English. */
const TRANSLATED = /^(\p{Script=Han}[^A-Za-z]*?)[\s)）/]+[A-Z][a-z]+ [a-z].*$/su;
const SEPARATOR = /[\s,，;；、|/。.）)(（【<>＜]+$/;

/** The values that a description lists; undefined where it lists fewer than two. */
export function readChoices(text: string, types: readonly JsonType[]): ChoicesReading | undefined {
  if (text.length < 3 || text.length > 4000) return undefined;
  const fixed = FIXED.exec(text)?.[1];
  if (fixed !== undefined && isOf(fixed, types))
    return { choices: toChoices([{ value: fixed, said: '' }], types), clear: true, open: false };
  const isNumeric = types.includes('integer') || types.includes('number') || types.length === 0;
  if (isNumeric || types.includes('string')) {
    const numbered = split(text, NUMBERED);
    const all = split(text, NUMBERED, BARE_NUMBERED);
    const best = isList(all) && all.length > numbered.length ? all : numbered;
    if (isList(best)) return toReading(best, text, types);
    const listed = readListed(text).filter(({ value }) => isOf(value, types));
    if (distinct(listed) && listed.length > 1) return toReading(listed, text, types);
  }
  if (types.length > 0 && !types.includes('string') && !types.includes('boolean')) return undefined;
  const named = split(text, NAMED).filter(
    ({ value }) =>
      !/^(?:https?|e|i|eg|ie|default|min|max|example|format|unit|mock|note|utc|gmt|type|length|size)$/i.test(
        value,
      ),
  );
  if (types.includes('boolean') || /[{[]\s*["']?\w+["']?\s*:/.test(text)) return undefined;
  if (
    named.length >= 2 &&
    named.length <= 100 &&
    named.every(({ said }) => said !== '' && said.length <= 40)
  ) {
    const open = leavesOpen(text, named);
    return { choices: toChoices(named, types), clear: distinct(named) && !open, open };
  }
  return undefined;
}

function toReading(pieces: readonly Piece[], text: string, types: readonly JsonType[]): ChoicesReading {
  const open = leavesOpen(text, pieces);
  return { choices: toChoices(pieces, types), clear: !open, open };
}

function leavesOpen(text: string, pieces: readonly Piece[]): boolean {
  const rest = pieces.reduce((left, { said }) => (OTHERS.test(said) ? left.replace(said, '') : left), text);
  return OPEN_ENDED.test(rest);
}

/** Whether a text can be a value of one of the types. */
function isOf(value: string, types: readonly JsonType[]): boolean {
  return /^-?\d+$/.test(value) ? !types.includes('boolean') : types.length === 0 || types.includes('string');
}

function split(text: string, ...patterns: readonly RegExp[]): Piece[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index + a[0].indexOf(a[1] ?? '') - b.index - b[0].indexOf(b[1] ?? ''))
    .filter(
      (match, at, all) =>
        at === 0 || match.index >= (all[at - 1]?.index ?? 0) + (all[at - 1]?.[0].length ?? 0),
    )
    .slice(0, 300);
  return found.map((match, at) => {
    const start = match.index + match[0].length;
    const end = found[at + 1]?.index ?? endOfSentence(text, start);
    const said = text.slice(start, end).replace(TRANSLATED, '$1').replace(SEPARATOR, '').trim();
    return { value: match[1] ?? '', said };
  });
}

function endOfSentence(text: string, start: number): number {
  const end = text.slice(start).search(/[\n;；。,，]|\s[A-Z][a-z]+ [a-z]+ ?\(|\{@link|[)）]/);
  return end === -1 ? text.length : start + end;
}

function isList(pieces: readonly Piece[]): boolean {
  if (pieces.length < 2 || pieces.length > 200) return false;
  const said = pieces.filter((piece) => piece.said !== '' && piece.said.length <= 80);
  return said.length === pieces.length && new Set(pieces.map(({ value }) => value)).size >= 2;
}

function distinct(pieces: readonly Piece[]): boolean {
  return new Set(pieces.map(({ value }) => value)).size === pieces.length;
}

/** A value that is listed twice, in two languages or with more words, is one; the first description stands. */
function toChoices(pieces: readonly Piece[], types: readonly JsonType[]): DraftChoice[] {
  const isNumber = types.includes('integer') || types.includes('number');
  const choices = new Map<string, DraftChoice>();
  for (const { value, said } of pieces) {
    if (choices.has(value)) continue;
    const typed = isNumber && /^-?\d+$/.test(value) ? Number(value) : value;
    choices.set(value, { value: typed, ...(said !== '' && { description: said }) });
  }
  return [...choices.values()];
}
