import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Load, LoadCommand, LoadJob } from './load.ts';
import type { BenchRequest } from './requests.ts';

const MARK = 'lockstep-bench ';

/** wrk takes method, body and headers from a script, which also prints the figures for {@link readWrk}. */
export function wrkCommand({ origin, request, connections, seconds }: LoadJob, folder: string): LoadCommand {
  const script = join(folder, 'load.lua');
  writeFileSync(script, scriptOf(request));
  return {
    file: 'wrk',
    args: ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, `${origin}${request.target}`],
  };
}

function scriptOf(request: BenchRequest): string {
  const { method, headers, body, others = [] } = request;
  const lines = Object.entries(headers).map(
    ([name, value]) => `wrk.headers[ ${quote(name)} ] = ${quote(value)}`,
  );
  return `wrk.method = ${quote(method)}
${lines.join('\n')}
${body === undefined ? '' : `wrk.body = ${quote(body)}`}
${others.length === 0 ? '' : inTurns([request, ...others])}
function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '${MARK}{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"refused":%d,"failed":%d}\\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    e.status, e.connect + e.read + e.write + e.timeout))
end
`;
}

/** The requests one after the other and from the beginning again; made once, so that wrk does not wait for them. */
function inTurns(
  requests: readonly { readonly target: string; readonly body?: string | undefined }[],
): string {
  const calls = requests.map(
    ({ target, body }) =>
      `wrk.format(nil, ${quote(target)}, nil, ${body === undefined ? 'nil' : quote(body)})`,
  );
  return `function init()
  requests = { ${calls.join(',\n')} }
  at = 0
end
function request()
  at = at % #requests + 1
  return requests[at]
end`;
}

/** A long string of Lua, in which nothing is special but its own end. */
function quote(text: string): string {
  return `[===[${text}]===]`;
}

interface Figures {
  readonly requests: number;
  readonly microseconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  readonly failed: number;
}

export function readWrk(output: string): Load {
  const line = output.split('\n').find((text) => text.startsWith(MARK));
  if (line === undefined) throw new Error(`wrk printed no figures: ${output.trim()}`);
  // The line was written by the script above.
  const figures: Figures = JSON.parse(line.slice(MARK.length));
  return {
    answers: figures.requests,
    perSecond: figures.requests / (figures.microseconds / 1e6),
    p50: figures.p50 / 1000,
    p99: figures.p99 / 1000,
    refused: figures.refused,
    failed: figures.failed,
  };
}
