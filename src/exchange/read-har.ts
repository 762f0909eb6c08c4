import { isJsonObject } from '../json/json-value.ts';
import { type JsonProblem, readJson } from '../json/read-json.ts';
import {
  elements,
  evidenceSources,
  type HarNode,
  harInvalid,
  member,
  objectOf,
  optionalTextOf,
  textOf,
  unexpected,
} from './har.ts';
import { requestBodyOf, responseBodyOf } from './har-body.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { Evidence, RecordedExchange, Recording } from './recording.ts';

/**
 * Reads a HAR 1.2 file, with the fields that Lockstep adds to it: `log._evidence` (required), and
 * `_scenario`, `_credentials` and `_evidence` of an entry. `file` is how messages name it.
 *
 * @throws LockstepError `HAR_INVALID` where it is not JSON, ends early, or is not such a HAR.
 */
export function readHar(text: string, file: string): Recording {
  const reading = readJson(text);
  if (!reading.ok) throw unreadable(text, file, reading.problem);
  const log = member({ file, pointer: '', value: reading.value }, 'log');
  objectOf(log);
  const entries = elements(member(log, 'entries'));
  return {
    file,
    evidence: evidenceOf(member(log, '_evidence')),
    exchanges: entries.map(exchangeOf),
  };
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
  return line === lines.length && column === (lines.at(-1)?.length ?? 0) + 1;
}

function exchangeOf(entry: HarNode): RecordedExchange {
  const scenario = optionalTextOf(member(entry, '_scenario'));
  const credentials = member(entry, '_credentials');
  const evidence = member(entry, '_evidence');
  if (credentials.value !== undefined && credentials.value !== 'invalid') {
    throw unexpected(credentials, '"invalid" or nothing');
  }
  return {
    request: requestOf(member(entry, 'request')),
    response: responseOf(member(entry, 'response')),
    ...(scenario === undefined ? {} : { scenario }),
    ...(credentials.value === undefined ? {} : { credentials: 'invalid' }),
    ...(evidence.value === undefined ? {} : { evidence: evidenceOf(evidence) }),
  };
}

function requestOf(node: HarNode): HttpRequest {
  return {
    method: textOf(member(node, 'method')).toUpperCase(),
    target: targetOf(member(node, 'url')),
    headers: headersOf(member(node, 'headers')),
    body: requestBodyOf(node),
  };
}

function responseOf(node: HarNode): HttpResponse {
  const status = member(node, 'status');
  if (typeof status.value !== 'number' || !/^[1-5]\d\d$/.test(String(status.value))) {
    throw unexpected(status, 'a status from 100 to 599');
  }
  return { status: status.value, headers: headersOf(member(node, 'headers')), body: responseBodyOf(node) };
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** Path and query of a URL as they stand there: another spelling would be another thing to sign. */
function targetOf(url: HarNode): string {
  const text = textOf(url);
  const origin = ORIGIN.exec(text)?.[0];
  if (origin === undefined) throw unexpected(url, 'an absolute URL');
  const target = text.slice(origin.length).split('#', 1)[0] ?? '';
  return target.startsWith('/') ? target : `/${target}`;
}

/** Pseudo headers of HTTP/2 (`:authority`) are no headers. */
function headersOf(list: HarNode): Record<string, string> {
  const headers = new Map<string, string>();
  for (const header of elements(list)) {
    const name = textOf(member(header, 'name')).toLowerCase();
    const value = textOf(member(header, 'value'));
    const before = headers.get(name);
    if (!name.startsWith(':')) headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

// A time without a zone would be another moment on every machine.
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function evidenceOf(node: HarNode): Evidence {
  if (!isJsonObject(node.value)) {
    throw unexpected(node, `what the recording rests on, {"source": ${sources}, "date": "YYYY-MM-DD"},`);
  }
  const named = member(node, 'source');
  const source = evidenceSources.find((known) => known === named.value);
  if (source === undefined) throw unexpected(named, sources);
  const date = member(node, 'date');
  if (!DATE.test(textOf(date)) || Number.isNaN(Date.parse(textOf(date)))) {
    throw unexpected(date, 'an ISO date, or date and time with its zone,');
  }
  const note = optionalTextOf(member(node, 'note'));
  return { source, date: textOf(date), ...(note === undefined ? {} : { note }) };
}

const sources: string = evidenceSources.map((source) => `"${source}"`).join(' | ');
