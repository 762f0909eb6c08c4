import { LockstepError } from '../errors/lockstep-error.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { FINDING, OPERATION, REPORT, RETIRED, SKIPPED, SUMMARY, type Tests } from './report-tests.ts';

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
  return readReportValue(reading.value, file);
}

/** The same of JSON that has been read. */
export function readReportValue(report: JsonValue, file: string): VerifyReport {
  if (!isJsonObject(report) || report['schemaVersion'] === undefined) {
    throw invalid(file, 'it has no "schemaVersion": 1');
  }
  if (report['schemaVersion'] !== 1) {
    const version = JSON.stringify(report['schemaVersion']);
    throw invalid(file, `it has no "schemaVersion": 1, but ${version}, which another Lockstep writes`);
  }
  checkAll(report, 'findings', FINDING, file);
  checkAll(report, 'operations', OPERATION, file);
  check(report, REPORT, file, '');
  check(report['summary'], SUMMARY, file, '/summary');
  if (report['skipped'] !== undefined) checkAll(report, 'skipped', SKIPPED, file);
  if (report['retired'] !== undefined) checkAll(report, 'retired', RETIRED, file);
  // What has been looked at is what is used of it.
  return report as unknown as VerifyReport;
}

function checkAll(report: JsonObject, list: string, tests: Tests, file: string): void {
  const entries = report[list];
  if (!isJsonArray(entries)) throw invalid(`${file}, /${list}`, 'it is no list');
  for (const [index, entry] of entries.entries()) check(entry, tests, file, `/${list}/${index}`);
}

function check(value: JsonValue | undefined, tests: Tests, file: string, pointer: string): void {
  if (value === undefined) throw invalid(`${file}, ${pointer}`, 'it is missing');
  if (!isJsonObject(value)) throw invalid(`${file}, ${pointer}`, 'it is no object');
  const wrong = Object.entries(tests).find(([name, test]) => !test(value[name]));
  if (wrong === undefined) return;
  const [name] = wrong;
  throw invalid(`${file}, ${pointer}/${name}`, `it is ${JSON.stringify(value[name]) ?? 'missing'}`);
}

function invalid(place: string, reason: string): LockstepError {
  return new LockstepError(
    'REPORT_INVALID',
    `Failed to read the report ${place}: ${reason}. Expected what "lockstep verify --reporter json=FILE" writes. Make it again.`,
  );
}
