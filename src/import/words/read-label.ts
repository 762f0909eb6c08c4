import { type Feature, labelFeatures } from './label-words.ts';

/** What a label on a page announces. */
export type LabelRole =
  | 'url'
  | 'host'
  | 'method'
  | 'title'
  | 'description'
  | 'remark'
  | 'basics'
  | 'media-type'
  | 'request'
  | 'response'
  | 'example'
  | 'enum'
  | 'error-codes'
  | 'models';

export type SectionPlace = 'header' | 'query' | 'path' | 'body' | 'form' | 'cookie';

export interface Label {
  readonly role: LabelRole;
  /** What stands after the colon. */
  readonly value: string;
  readonly place?: SectionPlace;
  readonly status?: string;
  readonly outcome?: 'success' | 'failure';
  /** The name of the field whose members the section lists. */
  readonly anchor?: string;
  /** Of a host: what it serves for, as the page has it. */
  readonly environment?: string;
}

const NUMBERING =
  /^(?:\d+(?:\.\d+)*\s*[.、)）]?\s*|[一二三四五六七八九十]+\s*[、.]\s*|[(（][\d一二三四五六七八九十]+[)）]\s*)/;
const STATUS_LINE =
  /^(?:(?:状态码|status\s*code|http状态码|http\s*status)\s*[:：]?\s*)(\d{3}|\dxx|default)$/i;
const STATUS_RESPONSE = /^(\d{3}|\dxx|default)\s*(?:response|响应|返回)?$/i;
/** `Response 200 OK`, `Success Response (201)`, `200 OK`, `响应 404 Not Found`, `Response: 204`. */
const RESPONSE_STATUS =
  /^(?:(?:(success(?:ful)?|成功)|(error|failed|失败|错误|异常))?\s*(?:response|返回|响应)s?\s*[:：-]?\s*)?[(（]?(?:http\s*)?([1-5]\d\d)[)）]?(?:\s+([A-Z][A-Za-z' -]{1,30}))?[:：]?$/i;

/** `Code : 409 Conflict`, under a heading of the answer. */
const STATUS_CODE = /^(?:status\s*)?code\s*[:：]\s*([1-5]\d\d)(?:\s+[A-Z][A-Za-z' -]{1,30})?$/i;

/** `接口地址 /a/b`, without a colon. */
const BESIDE = /^(\S{2,12})\s+(?=`?(?:\/[\w{:]|https?:\/\/))/;

/** What hosts are told apart by: 测试环境, "Sandbox server". */
const ENVIRONMENT =
  /^(?:(?:生产|正式|线上|测试|沙箱|沙盒|开发|预发布?|联调|仿真)环境|(?:production|sandbox|staging|development|test|live)(?:\s+(?:server|host|environment|env|base\s*url))|production|sandbox|staging)$/i;

/** A list of the members of one field: `data参数说明`, `orders数组`, `返回字段 order 说明`. */
const MEMBERS =
  /^(?:(?:返回|响应|其中|参数|字段)\s*)?["“「]?([a-z_$][\w$.[\]]*)["”」]?\s*(?:的)?\s*(?:(?:返回)?(?:参数|字段|对象|数组|结构|属性|节点|明细|内容|列表)|(?:object|array|fields|properties|items)\b)/i;
const NOT_A_FIELD =
  /^(?:body|query|headers?|path|form|request|response|req|resp?|url|uri|http|https|json|xml|api|get|post|put|delete|patch|rest|cookies?|params?|parameters?|input|output|form-?data|raw|error|code|enum|return|common|public|the|of|and|all|response_?data|request_?data)$/i;

/** A line that announces what follows; undefined for prose and for titles. */
export function readLabel(text: string): Label | undefined {
  const bare = text.replace(/[*`【】]/g, '').trim();
  if (bare.length === 0 || bare.length > 2000) return undefined;
  const status =
    STATUS_LINE.exec(bare)?.[1] ??
    STATUS_CODE.exec(bare)?.[1] ??
    (/response|响应|返回/i.test(bare) ? STATUS_RESPONSE.exec(bare)?.[1] : undefined);
  if (status !== undefined) return { role: 'response', value: '', status: status.toLowerCase() };
  const answered = readAnswered(bare);
  if (answered !== undefined) return answered;
  const numberless = bare.replace(NUMBERING, '');
  const colon = numberless.slice(0, 30).search(/[:：]/);
  const key = colon === -1 ? numberless : numberless.slice(0, colon);
  const [before, name] = colon === -1 ? (BESIDE.exec(numberless) ?? []) : [];
  const beside =
    name === undefined ? undefined : labelOf(name, numberless.slice(before?.length).trim(), true);
  if (beside?.role === 'url') return beside;
  if (key.length > 40 || key === '') return undefined;
  const value = colon === -1 ? '' : numberless.slice(colon + 1).trim();
  const environment = ENVIRONMENT.test(key.trim()) ? key.trim() : undefined;
  if (environment !== undefined && /^(?:https?:\/\/|\{\{)/.test(value))
    return { role: 'host', value, environment };
  const label = labelOf(key, value, colon !== -1);
  return label?.role === 'host' && environment !== undefined ? { ...label, environment } : label;
}

/** A number alone is no label: it says that it is a status by a word before or behind it. */
function readAnswered(text: string): Label | undefined {
  const [, success, failure, status, phrase] = RESPONSE_STATUS.exec(text) ?? [];
  if (status === undefined || (phrase === undefined && !/response|返回|响应/i.test(text))) return undefined;
  const outcome = success !== undefined ? 'success' : failure !== undefined ? 'failure' : undefined;
  return { role: 'response', value: '', status, ...(outcome !== undefined && { outcome }) };
}

/** The number in front of a title or a label: `2.1`, `三、`, `(1)`. */
export function withoutNumber(text: string): string {
  const bare = text.replace(NUMBERING, '');
  return bare === '' ? text : bare;
}

function labelOf(key: string, value: string, hasColon: boolean): Label | undefined {
  const member = MEMBERS.exec(key)?.[1];
  if (member !== undefined && !NOT_A_FIELD.test(member)) return { role: 'response', value, anchor: member };
  const [, main = key, bracket = ''] = /^(.*?)\s*[(（[]([^()（）[\]]*)[)）\]]\s*$/.exec(key) ?? [];
  const found = labelFeatures(fold(main));
  if (found === undefined) return undefined;
  const { features, rest } = found;
  if (!isMadeOfLabels(features, rest, hasColon)) return undefined;
  const role = roleOf(features, value, rest);
  if (role === undefined) return undefined;
  const place = placeOf(features) ?? placeOf(labelFeatures(fold(bracket))?.features ?? new Set());
  const outcome = features.has('failure') ? 'failure' : features.has('success') ? 'success' : undefined;
  const [, status] = /(?:^|\D)([1-5]\d\d)(?:\D|$)/.exec(rest || bracket) ?? [];
  const anchor = /^[a-z_$][\w$.[\]]*$/i.test(rest) ? anchorIn(main, rest) : undefined;
  return {
    role,
    value,
    ...(place !== undefined && role !== 'url' && { place }),
    ...(status !== undefined && { status }),
    ...(outcome !== undefined && { outcome }),
    ...(anchor !== undefined && { anchor }),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/content-type/g, 'contenttype')
    .replace(/base\s*url/g, 'baseurl')
    .replace(/query\s*string/g, 'querystring')
    .replace(/form-?\s*data/g, 'formdata')
    .replace(/status\s+code/g, 'statuscode')
    .replace(/[-/、\s]+/g, ' ')
    .trim();
}

/** Names in a label are those of fields: `data参数说明`, `返回字段 order`; anything else makes it prose. */
function isMadeOfLabels(features: ReadonlySet<Feature>, rest: string, hasColon: boolean): boolean {
  if (rest === '') return true;
  if (/^[1-5]\d\d$/.test(rest)) return features.has('response');
  const isName = /^[a-z_$][\w$.[\]]*$/i.test(rest) && !/^(?:v\d+|id|is|to|a|an|by)$/.test(rest);
  const isList = features.has('parameter') || features.has('nested') || features.has('response');
  return isName && isList && (features.has('explanation') || features.has('nested') || hasColon);
}

function anchorIn(main: string, folded: string): string {
  const at = main.toLowerCase().indexOf(folded);
  return at === -1 ? folded : main.slice(at, at + folded.length);
}

function roleOf(has: ReadonlySet<Feature>, value: string, rest: string): LabelRole | undefined {
  if (has.has('enum') && !has.has('parameter')) return 'enum';
  if (has.has('media')) return 'media-type';
  if (has.has('code') && !has.has('example'))
    return value === '' || has.has('failure') ? 'error-codes' : undefined;
  if (has.has('host') && !has.has('parameter')) return 'host';
  if (has.has('method') && !has.has('parameter')) return 'method';
  if (isUrl(has)) return 'url';
  if (has.has('request') && !has.has('response')) return isSection(has) ? 'request' : undefined;
  if (has.has('response')) return 'response';
  if (has.has('success') || has.has('failure'))
    return has.has('example') || has.has('body') ? 'response' : undefined;
  if (has.has('example')) return 'example';
  if (has.has('model')) return has.size === 1 || rest === '' ? 'models' : undefined;
  if (placeOf(has) !== undefined) return 'request';
  if (has.has('parameter')) return has.has('brief') ? undefined : parameterRole(rest);
  if (has.has('basics')) return 'basics';
  if (has.has('brief') || (has.has('interface') && has.has('explanation'))) return 'description';
  if (has.has('interface') && has.has('name')) return 'title';
  if (has.has('remark')) return 'remark';
  if (has.has('explanation')) return rest === '' ? 'remark' : 'response';
  if (has.has('nested') && rest !== '') return 'response';
  return has.has('name') && value !== '' ? 'title' : undefined;
}

function parameterRole(rest: string): LabelRole {
  return rest === '' ? 'request' : 'response';
}

function isSection(has: ReadonlySet<Feature>): boolean {
  return has.size > 1 || has.has('request');
}

function isUrl(has: ReadonlySet<Feature>): boolean {
  if (has.has('parameter') || has.has('example') || has.has('response')) return false;
  return has.has('url') || (has.has('path') && !has.has('query'));
}

function placeOf(has: ReadonlySet<Feature>): SectionPlace | undefined {
  for (const place of ['header', 'query', 'form', 'body', 'cookie', 'path'] as const) {
    if (has.has(place)) return place;
  }
  return undefined;
}
