import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { MockResponse, Transport } from '../mock/mock-response.ts';

/** Calls back when an answer is due, unless its client goes away before. */
export function afterDelay(response: ServerResponse, { delay }: Transport, send: () => void): void {
  if (delay === 0) {
    send();
    return;
  }
  // Answers behind it on the same connection wait for it, as HTTP demands; Node sees to that.
  const timer = setTimeout(send, delay).unref();
  response.once('close', () => clearTimeout(timer));
}

/** Resets the connection in place of an answer, after the answers before it on the same connection. */
export function resetConnection(response: ServerResponse): void {
  onTurn(response, (socket) => socket.write('', () => socket.resetAndDestroy()));
}

/** Sends the head of an answer and half of its body, and ends the connection. */
export function cutOff(response: ServerResponse, { status, headers, body }: MockResponse): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  // Nothing of it could be missing.
  if (half.length === 0 || response.req.method === 'HEAD') {
    resetConnection(response);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  // Called when the bytes are out, and so not before it is this answer's turn.
  response.write(half, () => response.destroy());
}

/** An answer has its socket only when those before it have been sent. */
function onTurn(response: ServerResponse, act: (socket: Socket) => void): void {
  const { socket } = response;
  if (socket === null) response.once('socket', act);
  else act(socket);
}
