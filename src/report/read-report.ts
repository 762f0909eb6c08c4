import { type Finding, findingCodes, severities } from '../drift/finding.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { VerifyReport } from '../replay/verify-report.ts';

type Test = (value: JsonValue | undefined) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => typeof value === 'number';
const isTexts: Test = (value) => isJsonArray(value) && value.every(isText);
const isPointer: Test = (value) => typeof value === 'string' && (value === '' || value.startsWith('/'));
const isOneOf =
  (known: readonly string[]): Test =>
  (value) =>
    typeof value === 'string' && known.includes(value);

const isExcerpt: Test = (value) =>
  isJsonObject(value) &&
  isTexts(value['lines']) &&
  isCount(value['marked']) &&
  (value['pointer'] === undefined || isPointer(value['pointer']));

const FINDING: Readonly<Record<keyof Finding, Test>> = {
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
  alsoAt: (value) => value === undefined || isTexts(value),
  lastRecorded: (value) => value === undefined || isText(value),
  since: (value) => value === undefined || isText(value),
  excerpt: (value) => value === undefined || isExcerpt(value),
  accepted: (value) => value === undefined || isJsonObject(value),
};

const OPERATION: Readonly<Record<string, Test>> = {
  provider: isText,
  operation: isText,
  target: isText,
  evidenceCounts: (value) =>
    value === undefined || (isJsonObject(value) && Object.values(value).every(isCount)),
  proven: (value) =>
    value === undefined || (isJsonObject(value) && isText(value['date']) && isCount(value['exchanges'])),
  evidenceDates: (value) => isJsonObject(value) && Object.values(value).every(isText),
};

/**
 * Reads a report as JSON, as `lockstep verify` writes it. `file` is how messages name it.
 *
 * @throws LockstepError `REPORT_INVALID` where it is not JSON, or no such report, naming the place.
 */
export function readReport(text: string, file: string): VerifyReport {
  const reading = readJson(text);
  if (!reading.ok) {
    const { kind, line, column } = reading.problem;
    throw invalid(`${file}:${line}:${column}`, `it is not JSON (${kind.replaceAll('-', ' ')})`);
  }
  const report = reading.value;
  if (!isJsonObject(report) || report['schemaVersion'] !== 1) {
    throw invalid(file, 'it has no "schemaVersion": 1');
  }
  const { date } = report;
  if (date !== undefined && (typeof date !== 'string' || Number.isNaN(Date.parse(date)))) {
    throw invalid(`${file}, /date`, `it is ${JSON.stringify(date)}`);
  }
  checkAll(report, 'findings', FINDING, file);
  checkAll(report, 'operations', OPERATION, file);
  // What has been looked at is what is used of it.
  return report as unknown as VerifyReport;
}

function checkAll(
  report: JsonObject,
  list: string,
  tests: Readonly<Record<string, Test>>,
  file: string,
): void {
  const entries = report[list];
  if (!isJsonArray(entries)) throw invalid(`${file}, /${list}`, 'it is no list');
  for (const [index, entry] of entries.entries()) {
    const at = `${file}, /${list}/${index}`;
    if (!isJsonObject(entry)) throw invalid(at, 'it is no object');
    const wrong = Object.entries(tests).find(([name, test]) => !test(entry[name]));
    if (wrong !== undefined) {
      throw invalid(`${at}/${wrong[0]}`, `it is ${JSON.stringify(entry[wrong[0]]) ?? 'missing'}`);
    }
  }
}

function invalid(place: string, reason: string): LockstepError {
  return new LockstepError(
    'REPORT_INVALID',
    `Failed to read the report ${place}: ${reason}. Expected what "lockstep verify --reporter json=FILE" writes. Make it again.`,
  );
}
