import type { Finding, FindingCode } from '../drift/finding.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import {
  ENGLISH,
  type ReportLanguage,
  say,
  sayCount,
  sayFirst,
  sayList,
  saySource,
} from './messages/report-language.ts';
import { printable } from './printable.ts';

/** What is said of all findings of a code. */
export interface Words {
  /** What is wrong, without values. */
  readonly what: string;
  /** What to do about it, beginning with a verb. */
  readonly fix: string;
}

/**
 * A finding in one line: severity, code, operation and target, place, what is wrong with what was expected and
 * received, how often, since when or until when, what to do, and whether it is assumed or accepted. Safe to print: control characters are escaped.
 */
export function formatFinding(finding: Finding, language: ReportLanguage = ENGLISH): string {
  const { code, severity, provider, operation, target } = finding;
  const line = say(language, 'finding.line', {
    ...partsOf(finding, language),
    severity: say(language, `severity.${severity}`),
    operation: `${provider}/${operation}`,
    code,
    target,
  });
  return printable([line, ...markWords(finding, language).map((mark) => `[${mark}]`)].join(' '));
}

/** That a finding is assumed, and since when it is accepted, where that is so. */
export function markWords(
  { assumed, accepted }: Finding,
  language: ReportLanguage = ENGLISH,
): readonly string[] {
  return [
    ...(assumed ? [say(language, 'finding.assumed')] : []),
    ...(accepted === undefined ? [] : [say(language, 'finding.accepted', { since: accepted.since })]),
  ];
}

/** The same in parts, for a report that lays them out; not yet safe to print. */
export interface FindingParts {
  readonly place: string;
  readonly what: string;
  readonly expected: string;
  readonly received: string;
  /** In how many exchanges, since when, until when recordings had it, and what they rest on. */
  readonly count: string;
  /** Begins with a capital letter, and has no full stop. */
  readonly fix: string;
}

export function partsOf(finding: Finding, language: ReportLanguage = ENGLISH): FindingParts {
  return {
    place: placeOf(finding, language),
    what: say(language, `what.${finding.code}`),
    expected: expectedWords(finding, language),
    received: receivedWords(finding, language),
    count: countOf(finding, language),
    fix: sayFirst(language, fixOf(finding, language)),
  };
}

/** What a finding of a code is, and what to do about it in general; sentences without their full stop. */
export function wordsOf(code: FindingCode, language: ReportLanguage = ENGLISH): Words {
  return {
    what: sayFirst(language, say(language, `what.${code}`)),
    fix: sayFirst(language, say(language, `fix.${code}`)),
  };
}

/** In these null stands for what is missing; elsewhere it is a value like any other. */
const GONE: ReadonlySet<FindingCode> = new Set([
  'property-missing',
  'property-vanished',
  'property-unconfirmed',
  'header-missing',
  'outcome-changed',
]);

function placeOf({ code, direction, pointer }: Finding, language: ReportLanguage): string {
  const side = say(language, `direction.${direction}`);
  if (pointer !== '') return `${side} ${pointer}`;
  return code === 'evidence-expired' ? say(language, 'finding.evidence-place') : side;
}

/** What measures are in. */
function measured(code: FindingCode, value: string, language: ReportLanguage): string {
  if (code === 'latency-unusual') return say(language, 'value.milliseconds', { value });
  return code === 'size-unusual' ? say(language, 'value.bytes', { value }) : value;
}

/** A bare limit does not say on which side of it a value has to be. */
function expectedWords(finding: Finding, language: ReportLanguage): string {
  const { code, expected, specPointer, alsoAt = [] } = finding;
  if (code === 'items-differ') return say(language, 'value.one-type');
  const value = listed(expected, say(language, 'value.nothing'), language);
  if (code === 'integer-unsafe') return say(language, 'value.at-most', { value });
  if (code !== 'limit-exceeded') return measured(code, value, language);
  const [keyword, ...others] = new Set([specPointer, ...alsoAt].map(keywordOf));
  return others.length > 0 ? value : `${keyword} ${value}`;
}

function receivedWords({ code, received }: Finding, language: ReportLanguage): string {
  const nothing = GONE.has(code) ? say(language, 'value.nothing') : 'null';
  return measured(code, listed(received, nothing, language), language);
}

function keywordOf(specPointer: string): string {
  return specPointer.slice(specPointer.lastIndexOf('/') + 1);
}

/** How many values a line tells. */
const TOLD = 3;

function listed(value: JsonValue, nothing: string, language: ReportLanguage): string {
  if (value === null) return nothing;
  const values = isJsonArray(value) ? value : [value];
  const told = values.slice(0, TOLD).map((one) => shown(one, language));
  const more = values.length - TOLD;
  return sayList(language, more > 0 ? [...told, say(language, 'value.more', { count: more })] : told);
}

/** A schema that was inferred from values, by its type; everything else as JSON. */
function shown(value: JsonValue, language: ReportLanguage): string {
  return isJsonObject(value) && value['type'] !== undefined
    ? say(language, 'value.of-type', { type: JSON.stringify(value['type']) })
    : JSON.stringify(value);
}

function countOf(finding: Finding, language: ReportLanguage): string {
  const { since, lastRecorded, evidence } = finding;
  const seen = seenWords(finding, language);
  const dated = since === undefined ? seen : say(language, 'count.since', { count: seen, day: dayOf(since) });
  const count =
    lastRecorded === undefined
      ? dated
      : say(language, 'count.last-recorded', { count: dated, day: dayOf(lastRecorded) });
  const sources = sayList(
    language,
    evidence.map((source) => saySource(language, source)),
  );
  return say(language, 'count.evidence', { count, sources });
}

/** In how many exchanges a finding was seen, and how many values of these have it. */
export function seenWords(
  { occurrences, exchanges }: Pick<Finding, 'occurrences' | 'exchanges'>,
  language: ReportLanguage = ENGLISH,
): string {
  const inExchanges = sayCount(language, 'evidence.exchanges', exchanges);
  return occurrences === exchanges
    ? inExchanges
    : sayCount(language, 'count.values', occurrences, { exchanges: inExchanges });
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** Targets whose state is not somebody else's. */
const OURS: ReadonlySet<string> = new Set(['none', 'mock', 'prism']);

/** What another state than the recorded one may be the cause of: at a server of somebody else, there is more to look at. */
const OF_STATE: ReadonlySet<FindingCode> = new Set(['status-changed', 'outcome-changed']);

/** Whose answer it was is the first to be corrected; the provider cannot be. */
function fixOf({ code, target, specPointer }: Finding, language: ReportLanguage): string {
  const isElsewhere = OF_STATE.has(code) && !OURS.has(target);
  const usual = say(language, isElsewhere ? 'remedy.at-server' : `fix.${code}`);
  const fix = specPointer === '' ? usual : say(language, 'remedy.placed', { fix: usual, place: specPointer });
  // Neither mock nor recording is wrong for being old.
  if (code === 'evidence-expired') return fix;
  if (target === 'none' || code === 'operation-undocumented')
    return say(language, 'remedy.recording', { fix });
  return target === 'mock' ? say(language, 'remedy.mock', { fix }) : fix;
}
