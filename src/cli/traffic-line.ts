import type { TrafficCheck } from '../replay/check-traffic.ts';
import type { SkipKind } from '../replay/read-traffic.ts';
import { printable } from '../report/printable.ts';

const SKIPPED: Readonly<Record<Exclude<SkipKind, 'broken'>, string>> = {
  aborted: 'without a response',
  cached: 'from a cache',
  preflight: 'preflight requests of a browser',
  websocket: 'not HTTP (data:, websocket)',
};

/** What of mixed traffic was left out, and why, in a line. */
export function trafficLine({ counts, underBase }: TrafficCheck, bases: readonly string[]): string {
  const { entries, checked, elsewhere, skipped, firstBroken } = counts;
  const under = bases.length === 0 ? 'the API' : bases.join(' or ');
  const reasons = [
    ...(elsewhere === 0 ? [] : [`${elsewhere} not under ${under}`]),
    ...Object.entries(SKIPPED).flatMap(([kind, words]) => told(skipped[kind as SkipKind], words)),
    ...told(skipped.broken, `not readable (the first: ${firstBroken ?? ''})`),
  ];
  const left = reasons.length === 0 ? '' : `; left out: ${reasons.join(', ')}`;
  const anyHost =
    underBase || bases.length === 0 || checked === 0
      ? ''
      : `. None lies under ${under}, so any host was taken for the API's; --base says where it lies`;
  return printable(
    `Checked ${checked} of ${entries} ${entries === 1 ? 'entry' : 'entries'}${left}${anyHost}.`,
  );
}

function told(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${words}`];
}
