import { Fragment, type VNode } from 'preact';
import { zonesOf } from '../store/time-zones.ts';
import {
  besideTimes,
  besideWords,
  hereWords,
  isMoment,
  momentWords,
  timeWords,
} from '../words/moment-words.ts';
import './moment.css';

export interface MomentProps {
  readonly iso: string;
  /** Whom the moment is of: all providers where it is left out, as the clock of a session is. */
  readonly providers?: readonly string[];
}

/** A moment in the reader's zone, and beside it in those of the providers where they are others. */
export function Moment({ iso, providers }: MomentProps): VNode {
  if (!isMoment(iso)) return <span>{iso}</span>;
  const there = besideWords(iso, zonesOf(providers));
  return (
    <time dateTime={iso}>
      {hereWords(iso)}
      {there.length === 0 ? null : (
        <span class="soft">
          {' '}
          {there.map((words, index) => (
            <span key={words} class="zone">
              {index === 0 ? '(' : ''}
              {words}
              {index === there.length - 1 ? ')' : ', '}
            </span>
          ))}
        </span>
      )}
    </time>
  );
}

/**
 * The time of the day in the reader's zone, and beside it in those of the providers where they are others: each with
 * the day where that is not today's, or not the reader's. In full where it is pointed at.
 */
export function TimeOfDay({ iso, providers }: MomentProps): VNode {
  const zones = zonesOf(providers);
  return (
    <time class="time-of-day" dateTime={iso} title={momentWords(iso, zones)}>
      <span>{timeWords(iso)}</span>
      {besideTimes(iso, zones).map((there) => (
        <Fragment key={there}>
          {' '}
          <span class="there">
            <span aria-hidden="true">· </span>
            {there}
          </span>
        </Fragment>
      ))}
    </time>
  );
}
