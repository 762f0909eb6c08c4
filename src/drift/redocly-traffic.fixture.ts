import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Exchange } from '../exchange/http.ts';

/** Traffic with the reports of Redocly CLI's `drift`, which lies beside the repository and not in it. */
export const FOLDER: string = resolve(import.meta.dirname, '../../../shared/corpus/traffic/redocly-drift');
export const hasTraffic: boolean = existsSync(FOLDER);

/** One line of cases.tsv. */
export interface Case {
  readonly name: string;
  readonly traffic: string;
  readonly api: string;
  readonly extra: string;
}

export function readCases(): readonly Case[] {
  const [, ...lines] = readFileSync(join(FOLDER, 'cases.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [name = '', traffic = '', api = '', , extra = ''] = line.split('\t');
    return { name, traffic, api, extra: extra.trim() };
  });
}

/** An exchange and the host that it went to, in lower case. */
export interface Logged extends Exchange {
  readonly host: string;
}

// Five formats of other programs, as far as these files go.
// biome-ignore lint/suspicious/noExplicitAny: logs in five formats, each of another shape.
type Entry = any;

export function readTraffic(file: string): readonly Logged[] {
  const text = readFileSync(join(FOLDER, 'fixtures', file), 'utf8');
  if (file.endsWith('.har')) return JSON.parse(text).log.entries.map(fromHar);
  if (file.endsWith('.kong.json')) return JSON.parse(text).map(fromPair);
  const lines = text
    .trim()
    .split('\n')
    .map((line): Entry => JSON.parse(line));
  return lines.map((entry) => ('request' in entry ? fromPair(entry) : fromAccessLog(entry)));
}

function fromPair({ request, response }: Entry): Logged {
  const { host, pathname, search } = new URL(request.url);
  return {
    host,
    request: {
      method: request.method,
      target: `${pathname}${search}`,
      headers: request.headers,
      body: request.body === undefined ? undefined : new TextEncoder().encode(request.body),
    },
    response: { status: response.status, headers: response.headers, body: response.body ?? '' },
  };
}

function fromHar({ request, response }: Entry): Logged {
  const { mimeType, text } = response.content;
  return fromPair({
    request: { ...request, headers: {} },
    response: { status: response.status, headers: { 'content-type': mimeType }, body: text },
  });
}

/** Lines of Nginx and Apache have neither headers nor bodies. */
function fromAccessLog(entry: Entry): Logged {
  return {
    host: entry.host ?? entry.vhost,
    request: { method: entry.request_method, target: entry.request_uri, headers: {}, body: undefined },
    response: { status: entry.status ?? entry.response_status, headers: {}, body: '' },
  };
}

/** A problem that Redocly reports: the index of its exchange and, where it has one, the place in the body. */
export interface Problem {
  readonly exchange: number;
  readonly pointer: string;
}

/** Of a report in any of its formats. */
export function readProblems(name: string): readonly Problem[] {
  const text = readFileSync(join(FOLDER, 'expected', `${name}.txt`), 'utf8');
  const problems = text.split(/✖ ERROR|\n(?=<uuid>,)|"exchangeIndex"/).slice(1);
  return problems.map((problem) => ({
    exchange: Number(/exchange=(\d+)|^<uuid>,<uuid>,(\d+)|^: (\d+)/.exec(problem)?.slice(1).find(Boolean)),
    pointer: /dataPath= (\S+)/.exec(problem)?.[1] ?? '',
  }));
}
