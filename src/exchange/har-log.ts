import { type JsonProblem, readJson } from '../json/read-json.ts';
import { textOfBody } from './body-text.ts';
import { elements, harInvalid, member, objectOf } from './har.ts';
import { readHarEvidence } from './har-evidence.ts';
import type { Evidence } from './recording.ts';
import type { HarRest } from './split-har.ts';

/**
 * What a HAR file says of all its entries: what they rest on, where it says so.
 *
 * @throws LockstepError `HAR_INVALID` where the file, apart from its entries, is no HAR or ends early.
 */
export function readHarLog({ bytes, entriesAt }: HarRest, file: string): Evidence | undefined {
  const text = textOfBody(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) throw harInvalid(file, 'it is not UTF-8', 'Correct the file');
  const reading = readJson(text);
  if (!reading.ok) throw unreadable(file, reading.problem, entriesAt !== undefined);
  const log = member({ file, pointer: '', value: reading.value }, 'log');
  objectOf(log);
  elements(member(log, 'entries'));
  const evidence = member(log, '_evidence');
  return evidence.value === undefined ? undefined : readHarEvidence(evidence);
}

/** Where it has entries, the place of the problem is not told: theirs are not counted. */
function unreadable(file: string, problem: JsonProblem, hasEntries: boolean): Error {
  const { kind, detail, line, column } = problem;
  if (kind === 'empty' || detail === 'the text ends early') {
    return harInvalid(file, 'the file ends early', 'Restore the whole file');
  }
  const place = hasEntries ? 'outside log.entries' : `at line ${line}, column ${column}`;
  return harInvalid(file, `it is not JSON ${place}: ${kind}, ${detail}`, 'Correct that place');
}
