import type { VNode } from 'preact';

/** A moment in the reader's zone, and beside it in UTC, which is what APIs speak. */
export function Moment({ iso }: { readonly iso: string }): VNode {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return <span>{iso}</span>;
  return (
    <time dateTime={iso}>
      {date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' })}{' '}
      <span class="soft">({`${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`})</span>
    </time>
  );
}

/** The time of the day, in the reader's zone. */
export function TimeOfDay({ iso }: { readonly iso: string }): VNode {
  return (
    <time dateTime={iso} title={iso}>
      {new Date(iso).toLocaleTimeString(undefined, { hour12: false })}
    </time>
  );
}
