import type { VNode } from 'preact';

/** Made once: to make one takes longer than to draw the row that it stands in. */
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium', hour12: false });

/** A moment in the reader's zone, and beside it in UTC, which is what APIs speak. */
export function Moment({ iso }: { readonly iso: string }): VNode {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return <span>{iso}</span>;
  return (
    <time dateTime={iso}>
      {MOMENT.format(date)}{' '}
      <span class="soft">({`${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`})</span>
    </time>
  );
}

/** The time of the day, in the reader's zone. */
export function TimeOfDay({ iso }: { readonly iso: string }): VNode {
  return (
    <time dateTime={iso} title={iso}>
      {TIME.format(new Date(iso))}
    </time>
  );
}
