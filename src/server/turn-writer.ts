import type { ServerResponse } from 'node:http';
import type { MockResponse } from '../mock/mock-response.ts';
import { crashed } from './crashed.ts';
import { afterDelay, cutOff, resetConnection } from './write-faulty.ts';

/**
 * Writes the answers of one turn of the event loop together at its end. A client that waits is woken once for all of
 * them and not for each, which costs more than an answer; for a single one nothing is lost.
 */
export function createTurnWriter(): (response: ServerResponse, answered: MockResponse) => void {
  let waiting: [ServerResponse, MockResponse][] = [];
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
function writeSafely(response: ServerResponse, answered: MockResponse): void {
  const { transport } = answered;
  if (transport === undefined) writeOrTell(response, answered, write);
  else {
    const send = { 'cut-off': cutOff, reset: resetConnection, whole: write }[transport.ending ?? 'whole'];
    afterDelay(response, transport, () => writeOrTell(response, answered, send));
  }
}

function writeOrTell(
  response: ServerResponse,
  answered: MockResponse,
  send: (response: ServerResponse, answered: MockResponse) => void,
): void {
  try {
    send(response, answered);
  } catch (error) {
    // Whoever has the head waits for the rest.
    if (response.headersSent) response.destroy();
    else write(response, crashed(error));
  }
}

function write(response: ServerResponse, { status, headers, body, bytes }: MockResponse): void {
  // Bytes for a text too: Node reserves three times its length for one that it encodes itself.
  const sent = bytes ?? (typeof body === 'string' ? Buffer.from(body) : body);
  response.writeHead(status, listed(headers, sent.length));
  response.end(sent);
}

/** Node has read it when `writeHead` returns. An object for each answer would go to the old space, and stay there for long. */
const fields: string[] = [];

/** Names and values in turn. */
function listed(headers: MockResponse['headers'], length: number): string[] {
  fields.length = 0;
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined && name !== 'content-length') fields.push(name, value);
  }
  fields.push('content-length', String(length));
  return fields;
}
