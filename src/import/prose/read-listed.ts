/** A value with what is said of it, both as the page writes them. */
export interface Piece {
  readonly value: string;
  readonly said: string;
}

const SEPARATOR = String.raw`(?:\s*[,，、/|;；]\s*(?:(?:or|and)\s+|[或和])?|\s+(?:or|and)\s+|\s*[或和]\s*|\s*[\r\n]+\s*)`;
const QUOTES = String.raw`["“”'‘’\x60「」]`;
const WORD = String.raw`(?:[A-Za-z_](?:[\w.-]{0,59}\w)?|-?\d{1,9}(?![\w.]))`;
const SAID = String.raw`(?:\s*[(（][^()（）]{0,60}[)）])?`;
const LIST = `${QUOTES}?${WORD}${QUOTES}?${SAID}(?:${SEPARATOR}${QUOTES}?${WORD}${QUOTES}?${SAID})+`;
const HAN_LIST = String.raw`\p{Script=Han}{1,8}(?:\s*[,，、/|;；]\s*\p{Script=Han}{1,8})+(?![\p{Script=Han}\w])`;

/** `可选值: a / b`, `one of a, b`, `allowed values: 1|2`: after such words a list is one of values. */
const ANNOUNCED = new RegExp(
  String.raw`(?:可选(?:值|项)?|枚举值?|取值|只能|有效值|支持的?值|one of|either|(?:allowed|possible|valid|accepted|available|supported) values?|enum(?:eration)?s?|options)\s*(?:有|为|是|包括|are|is)?\s*[:：]?\s*[[({]?\s*(${LIST})`,
  'iu',
);
const ANNOUNCED_HAN = new RegExp(
  String.raw`(?:可选(?:值|项)|枚举值?|取值|有效值)\s*(?:有|为|是|包括)?\s*[:：]\s*(${HAN_LIST})`,
  'u',
);
/** `"male" or "female"`, and nothing else: what is in quotes is a value. */
const QUOTED = new RegExp(
  String.raw`(?:^|[:：]\s*)((?:${QUOTES}[\w.-]{1,60}${QUOTES})(?:${SEPARATOR}${QUOTES}[\w.-]{1,60}${QUOTES})+)`,
  'u',
);
/** `Filter: active / disabled`, and nothing else. */
const SLASHED = /^(?:[^:：]{1,30}[:：]\s*)?([A-Za-z_][\w-]*(?:\s+[/|]\s+[A-Za-z_][\w-]*)+)$/;
/** `SUCCESS or FAIL`, and nothing else: names of constants. */
const CAPITALS = /^([A-Z][A-Z\d_]+(?:(?:\s*[,，、/|]\s*(?:or\s+)?|\s+or\s+|\s*或\s*)[A-Z][A-Z\d_]+)+)[.。]?$/;
const ITEM = new RegExp(
  String.raw`${QUOTES}?(${WORD}|\p{Script=Han}{1,8})${QUOTES}?(?:\s*[(（]([^()（）]{0,60})[)）])?`,
  'gu',
);

/** `WAIT_PAY(待付款)、PAID(已付款)`, `1（启用） 0（停用）`: values with what they mean in brackets, one straight after the other. */
const BRACKETED =
  /(?<![\p{L}\p{N}_.(（])(-?\d{1,6}|[A-Za-z][\w-]{0,40})\s*[(（]\s*([^()（）]{1,40}?)\s*[)）][\s,，、/|;；。.]*(?:(?:or|and)\s|[或和])?\s*/gu;

/** `0否1是`, with nothing between a value and the next. */
const COMPACT =
  /(?<![\p{N}.\-/:])(\d{1,3})(?!条|个|位|天|年|月|日|小时|分|秒|次|元|人|张|种|页|级|号|点)(\p{Script=Han}{1,6})[\s,，、;；]*/gu;

/** The values that a text lists without a sign between value and meaning; none where it lists fewer than two. */
export function readListed(text: string): readonly Piece[] {
  const found =
    ANNOUNCED.exec(text) ??
    QUOTED.exec(text) ??
    ANNOUNCED_HAN.exec(text) ??
    SLASHED.exec(text) ??
    CAPITALS.exec(text);
  const announced = found?.[1];
  if (announced !== undefined) {
    return [...announced.matchAll(ITEM)].flatMap(([, value = '', said = '']) =>
      /^(?:or|and|或|和)$/.test(value) ? [] : [{ value, said: said.trim() }],
    );
  }
  const bracketed = inARow(text, BRACKETED);
  return bracketed.length > 1 ? bracketed : inARow(text, COMPACT);
}

/** The longest run of matches that follow one another with nothing between them; none of fewer than two. */
function inARow(text: string, pattern: RegExp): readonly Piece[] {
  const runs: Piece[][] = [];
  let end = -1;
  for (const match of text.matchAll(pattern)) {
    const piece = { value: match[1] ?? '', said: match[2] ?? '' };
    if (match.index === end) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    end = match.index + match[0].length;
  }
  const [longest = []] = runs.sort((a, b) => b.length - a.length);
  return longest.length < 2 ? [] : longest;
}
