import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Traffic, TrafficEntry } from './traffic.ts';

/** Milliseconds between two looks at what has come, and between two signs of life. */
const PERIOD = 100;
const HEARTBEAT = 15_000;

/**
 * Sent at once, beyond what there was at the beginning; the others the next time, as far as they are still kept. A page
 * that shows more in a tenth of a second shows nothing, and to write them takes time that answers would have.
 */
const MOST_AT_ONCE = 200;

/**
 * Sends the traffic as server-sent events until the client goes away: first what is kept, then what comes. An
 * `exchange` has a `TrafficEntry` as its data; `missed` has the number of those that came too fast for the client.
 *
 * Whoever answers requests knows nothing of it: the stream looks by itself, and a client that reads slowly is sent
 * less.
 */
export function streamTraffic(traffic: Traffic, message: IncomingMessage, response: ServerResponse): void {
  let sent = lastSeenBy(message, traffic);
  let isFirst = true;
  let silence = 0;
  const stopWatching = traffic.watch();

  const send = (): void => {
    silence += PERIOD;
    // The client has not read yet what it has.
    if (response.writableNeedDrain) return;
    if (traffic.lastId === sent && silence < HEARTBEAT) return;
    const entries = traffic.since(sent, isFirst ? undefined : MOST_AT_ONCE);
    // What was over before anybody looked was not missed.
    const missed = isFirst ? 0 : (entries[0]?.id ?? sent + 1) - sent - 1;
    response.write(eventsOf(entries, missed));
    sent = entries.at(-1)?.id ?? traffic.lastId;
    silence = 0;
  };

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.write('retry: 1000\n\n');
  send();
  isFirst = false;
  const timer = setInterval(send, PERIOD).unref();
  response.once('close', () => {
    clearInterval(timer);
    stopWatching();
  });
}

/** A browser that connects again says how far it was. One that knows more than there is has known another server. */
function lastSeenBy({ headers }: IncomingMessage, { lastId }: Traffic): number {
  const id = Number(headers['last-event-id'] ?? 0);
  return Number.isInteger(id) && id > 0 && id <= lastId ? id : 0;
}

function eventsOf(entries: readonly TrafficEntry[], missed: number): string {
  const events = entries.map(
    (entry) => `id: ${entry.id}\nevent: exchange\ndata: ${JSON.stringify(entry)}\n\n`,
  );
  if (missed > 0) events.unshift(`event: missed\ndata: ${missed}\n\n`);
  return events.length === 0 ? ': still here\n\n' : events.join('');
}
