import type { BaselineEntry } from '../drift/baseline.ts';
import { type Finding, findingCodes, severities } from '../drift/finding.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { OperationResult, ReportSummary, SkippedRun, VerifyReport } from '../replay/verify-report.ts';

type Test = (value: JsonValue | undefined) => boolean;

/** What the members of an object have to be, by name. */
export type Tests = Readonly<Record<string, Test>>;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTexts: Test = (value) => isJsonArray(value) && value.every(isText);
const isPointer: Test = (value) => typeof value === 'string' && (value === '' || value.startsWith('/'));
const isTextByName: Test = (value) => isJsonObject(value) && Object.values(value).every(isText);
const isAcceptance: Test = (value) => isJsonObject(value) && isText(value['since']);

const isOneOf =
  (known: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && known.includes(value);

const orMissing =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const isShard: Test = (value) => {
  if (!isJsonObject(value) || !isText(value['run'])) return false;
  const { index, of } = value;
  return (
    typeof index === 'number' &&
    typeof of === 'number' &&
    isCount(of) &&
    isCount(index) &&
    index >= 1 &&
    index <= of
  );
};

const isExcerpt: Test = (value) =>
  isJsonObject(value) &&
  isTexts(value['lines']) &&
  isCount(value['marked']) &&
  orMissing(isPointer)(value['pointer']);

const isCountByName: Test = (value) => isJsonObject(value) && Object.values(value).every(isCount);

const isProof: Test = (value) => isJsonObject(value) && isText(value['date']) && isCount(value['exchanges']);

const isDay: Test = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

export const FINDING: Readonly<Record<keyof Finding, Test>> = {
  code: isOneOf(findingCodes),
  severity: isOneOf(severities),
  provider: isText,
  operation: isText,
  target: isText,
  direction: isOneOf(['request', 'response']),
  pointer: isPointer,
  specPointer: isPointer,
  expected: (value) => value !== undefined,
  received: (value) => value !== undefined,
  occurrences: isCount,
  exchanges: isCount,
  evidence: isTexts,
  fingerprint: isText,
  assumed: (value) => typeof value === 'boolean',
  alsoAt: orMissing(isTexts),
  lastRecorded: orMissing(isText),
  since: orMissing(isText),
  days: orMissing(isCountByName),
  replayedDays: orMissing(isCountByName),
  excerpt: orMissing(isExcerpt),
  accepted: orMissing(isAcceptance),
};

export const OPERATION: Readonly<Record<keyof OperationResult, Test>> = {
  provider: isText,
  operation: isText,
  target: isText,
  verdict: isOneOf(['matched', 'drifted', 'skipped']),
  exchanges: isCount,
  evidence: isTexts,
  evidenceDates: isTextByName,
  evidenceCounts: orMissing(isCountByName),
  refusals: orMissing(isCount),
  proven: orMissing(isProof),
  reason: orMissing(isText),
};

const verdicts: readonly OperationResult['verdict'][] = ['matched', 'drifted', 'skipped'];

const isCountOfEach =
  (names: readonly string[]): Test =>
  (value) =>
    isJsonObject(value) && names.every((name) => isCount(value[name]));

export const SUMMARY: Readonly<Record<keyof ReportSummary, Test>> = {
  exchanges: isCount,
  operations: isCountOfEach(verdicts),
  findings: isCountOfEach(severities),
  accepted: orMissing(isCount),
};

/** What else is used of a report. */
export const REPORT: Readonly<
  Record<
    Exclude<
      keyof VerifyReport,
      'schemaVersion' | 'summary' | 'operations' | 'findings' | 'skipped' | 'retired'
    >,
    Test
  >
> = {
  date: orMissing(isDay),
  maxAge: orMissing(isText),
  targets: isTexts,
  specs: orMissing(isTextByName),
  shard: orMissing(isShard),
};

export const SKIPPED: Readonly<Record<keyof SkippedRun, Test>> = {
  provider: isText,
  target: isText,
  reason: isText,
};

export const RETIRED: Readonly<Record<keyof BaselineEntry, Test>> = {
  fingerprint: isText,
  code: isOneOf(findingCodes),
  provider: isText,
  operation: isText,
  pointer: isPointer,
  since: isText,
  note: orMissing(isText),
};
