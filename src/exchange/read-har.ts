import { type JsonProblem, readJson } from '../json/read-json.ts';
import { elements, harInvalid, member, objectOf, textOf } from './har.ts';
import { readHarEntry } from './har-entry.ts';
import { readHarEvidence } from './har-evidence.ts';
import { skipOf } from './har-skip.ts';
import type { HarSkip, RecordedExchange, Recording } from './recording.ts';

/**
 * Reads a HAR 1.2 file, with the fields that Lockstep adds to it: `log._evidence` (required), and
 * `_scenario`, `_credentials` and `_evidence` of an entry. Entries of browsers that show no exchange are counted and
 * left out. `file` is how messages name it.
 *
 * @throws LockstepError `HAR_INVALID` where it is not JSON, ends early, or is not such a HAR.
 */
export function readHar(text: string, file: string): Recording {
  const reading = readJson(text);
  if (!reading.ok) throw unreadable(text, file, reading.problem);
  const log = member({ file, pointer: '', value: reading.value }, 'log');
  objectOf(log);
  const entries = elements(member(log, 'entries'));
  const evidence = readHarEvidence(member(log, '_evidence'));
  const exchanges: RecordedExchange[] = [];
  const leftOut: Partial<Record<HarSkip, number>> = {};
  for (const entry of entries) {
    const skip = skipOf(entry, textOf(member(member(entry, 'request'), 'method')));
    if (skip === undefined) exchanges.push(readHarEntry(entry, evidence.target));
    else leftOut[skip] = (leftOut[skip] ?? 0) + 1;
  }
  return { file, evidence, exchanges, ...(exchanges.length === entries.length ? {} : { leftOut }) };
}

function unreadable(text: string, file: string, problem: JsonProblem): Error {
  const where = `line ${problem.line}, column ${problem.column}`;
  if (endsEarly(text, problem)) {
    return harInvalid(file, `the file ends early, at ${where}`, 'Restore the whole file');
  }
  const place = problem.pointer === '' ? where : `${where} (${problem.pointer})`;
  return harInvalid(
    file,
    `it is not JSON at ${place}: ${problem.kind}, ${problem.detail}`,
    'Correct that place',
  );
}

function endsEarly(text: string, { kind, line, column }: JsonProblem): boolean {
  if (kind !== 'syntax') return kind === 'empty';
  const lines = text.split(/\r\n|\r|\n/);
  return line === lines.length && column === lines.slice(-1).join('').length + 1;
}
