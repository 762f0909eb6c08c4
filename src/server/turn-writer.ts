import type { ServerResponse } from 'node:http';
import type { HttpResponse } from '../exchange/http.ts';
import { crashed } from './crashed.ts';

/**
 * Writes the answers of one turn of the event loop together at its end. A client that waits is woken once for all of
 * them and not for each, which costs more than an answer; for a single one nothing is lost.
 */
export function createTurnWriter(): (response: ServerResponse, answered: HttpResponse) => void {
  let waiting: [ServerResponse, HttpResponse][] = [];
  const writeAll = () => {
    const due = waiting;
    waiting = [];
    for (const [response, answered] of due) writeSafely(response, answered);
  };
  return (response, answered) => {
    if (waiting.push([response, answered]) === 1) setImmediate(writeAll);
  };
}

/** What one answer cannot be sent for must not take the others with it. */
function writeSafely(response: ServerResponse, answered: HttpResponse): void {
  try {
    write(response, answered);
  } catch (error) {
    if (!response.headersSent) write(response, crashed(error));
  }
}

function write(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...headers, 'content-length': length });
  response.end(body);
}
