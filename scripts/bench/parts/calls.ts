import type { Bench, PartResult } from '../bench.ts';
import { shown } from '../contests.ts';
import { type CallSample, type CallSamples, measureInProcess } from '../in-process.ts';
import { spreadOf } from '../statistics.ts';
import { textTable } from '../text-table.ts';

/** Milliseconds of calls in process for a second of load on a server: no connection has to get going. */
const SLICE = 300;
/** They are short, so there can be more of them. */
const ROUNDS = 3;

/** Answers within a process, against one bare handler of MSW. */
export async function measureCalls({ options: { rounds, slice } }: Bench): Promise<PartResult> {
  const calls = await measureInProcess(ROUNDS * rounds, slice * SLICE);
  return {
    texts: [
      textTable(
        ['answered in process', 'ratio', 'CPU us/call', 'calls/s'],
        Object.entries(calls).map(callRow),
      ),
    ],
    measured: {
      handlers: callRatio(calls, 'msw handlers, smartproxy'),
      manyHandlers: callRatio(calls, 'msw handlers, 1,000 operations'),
      injectedFetch: callRatio(calls, 'injected fetch, smartproxy'),
    },
  };
}

function callRow([subject, samples]: [string, readonly CallSample[]]): string[] {
  const median = (value: (sample: CallSample) => number) => spreadOf(samples.map(value)).median.toFixed(0);
  return [
    subject === 'bare' ? 'msw, one bare handler' : subject,
    subject === 'bare' ? '1' : shown(spreadOf(samples.map(({ ratio }) => ratio)), 2),
    median(({ cpu }) => cpu),
    median(({ perSecond }) => perSecond),
  ];
}

function callRatio(calls: CallSamples, name: string): number {
  return spreadOf((calls[name] ?? []).map(({ ratio }) => ratio)).median;
}
