import type { VNode } from 'preact';
import { zonesOf } from '../store/time-zones.ts';
import { besideWords, hereWords, isMoment, momentWords, timeWords } from '../words/moment-words.ts';

export interface MomentProps {
  readonly iso: string;
  /** Whom the moment is of: all providers where it is left out, as the clock of a session is. */
  readonly providers?: readonly string[];
}

/** A moment in the reader's zone, and beside it in those of the providers. */
export function Moment({ iso, providers }: MomentProps): VNode {
  if (!isMoment(iso)) return <span>{iso}</span>;
  return (
    <time dateTime={iso}>
      {hereWords(iso)} <span class="soft">({besideWords(iso, zonesOf(providers))})</span>
    </time>
  );
}

/** The time of the day in the reader's zone; with the day, and in the zones of the providers, when it is pointed at. */
export function TimeOfDay({ iso, providers }: MomentProps): VNode {
  return (
    <time dateTime={iso} title={momentWords(iso, zonesOf(providers))}>
      {timeWords(iso)}
    </time>
  );
}
