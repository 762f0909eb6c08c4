import { HAR_SKIPS } from '../exchange/har-skip.ts';
import type { HarSkip } from '../exchange/recording.ts';
import type { TrafficCheck } from '../replay/check-traffic.ts';
import { printable } from '../report/printable.ts';

/** What of mixed traffic was left out, and why, in a line. */
export function trafficLine({ counts, underBase }: TrafficCheck, bases: readonly string[]): string {
  const { entries, checked, elsewhere, skipped, firstBroken } = counts;
  const under = bases.length === 0 ? 'the API' : bases.join(' or ');
  const reasons = [
    ...(elsewhere === 0 ? [] : [`${elsewhere} not under ${under}`]),
    ...skipWords(skipped),
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

/** How many entries of which kind were left out: `2 from a cache`. */
export function skipWords(skipped: Readonly<Partial<Record<HarSkip, number>>>): readonly string[] {
  return Object.entries(HAR_SKIPS).flatMap(([kind, words]) => told(skipped[kind as HarSkip] ?? 0, words));
}

function told(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${words}`];
}
