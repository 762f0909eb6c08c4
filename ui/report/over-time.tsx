import type { ComponentChild } from 'preact';
import type { Finding } from '../../src/drift/finding.ts';
import { joined, t } from '../messages/message.ts';
import { OccurrencePlot } from './occurrence-plot.tsx';

export interface OverTimeOptions {
  readonly finding: Pick<Finding, 'days' | 'replayedDays' | 'exchanges'>;
  /** `YYYY-MM-DD`, where the report tells it. */
  readonly ranOn: string | undefined;
  /** Milliseconds since 1970: where a plot ends. */
  readonly until: number;
}

/**
 * When a finding occurred: by the days of the recordings that show it or whose replay does, and otherwise in the run.
 * One day is said, several are drawn. `null` where none is known.
 */
export function overTime({ finding, ranOn, until }: OverTimeOptions): ComponentChild {
  const { days, replayedDays, exchanges } = finding;
  const counts = knownDays(days ?? replayedDays ?? {});
  const [first, ...others] = Object.keys(counts);
  const ran = ranOn === undefined ? undefined : t('drift.in-run', { day: ranOn });
  if (first === undefined) return ran ?? null;
  const dated = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const undated = exchanges > dated ? t('drift.no-day', { count: exchanges - dated }) : undefined;
  const isReplayed = days === undefined;
  const inRun = isReplayed ? ran : undefined;
  if (others.length === 0) {
    const words = t(isReplayed ? 'drift.one-replayed-day' : 'drift.one-day', { day: first });
    return told([words, inRun, undated]);
  }
  return (
    <>
      <OccurrencePlot days={counts} until={until} />
      <span class="soft line">
        {told([t(isReplayed ? 'drift.by-replayed-day' : 'drift.by-day'), inRun, undated])}
      </span>
    </>
  );
}

/** Of a file from elsewhere, what is a day. */
function knownDays(days: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const known = Object.entries(days).filter(([day, count]) => !Number.isNaN(Date.parse(day)) && count > 0);
  return Object.fromEntries(known);
}

function told(words: readonly (string | undefined)[]): string {
  return joined(words.filter((one) => one !== undefined));
}
