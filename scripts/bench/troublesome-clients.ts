import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SEARCH_BY_STATUS } from './depot/depot-requests.ts';
import { fetchAnswer } from './fetch-answer.ts';

/** Connections that trouble a server until they are closed. */
export interface Troublesome {
  readonly close: () => void;
}

const SLOW = 10;
const IDLE = 1000;
const TRICKLING = 10;
const SECOND = 1000;

/** What a whole page of the depot is asked with. */
const LARGE_PAGE = '{"page":1,"size":1000}';
const HEAD = `POST /depot/parcel-search HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n`;
const ASK_FOR_MUCH = `${HEAD}content-length: ${LARGE_PAGE.length}\r\n\r\n${LARGE_PAGE}`;
/** Many more bytes than a system keeps for a connection. */
const ASKED_AT_ONCE = 20;

/** What slow readers ask for is work like any other; waits until it has been done, so that what is left is their slowness. */
async function settled(origin: string): Promise<void> {
  const limit = performance.now() + 10 * SECOND;
  let quick = 0;
  while (quick < 5 && performance.now() < limit) {
    const begin = performance.now();
    await fetchAnswer(origin, SEARCH_BY_STATUS);
    quick = performance.now() - begin < 50 ? quick + 1 : 0;
  }
}

/** Clients that ask for far more than they read: a kilobyte a second each. */
export async function openSlowReaders(origin: string): Promise<Troublesome> {
  const sockets = await openSockets(origin, SLOW);
  for (const socket of sockets) {
    socket.pause();
    socket.write(ASK_FOR_MUCH.repeat(ASKED_AT_ONCE));
  }
  await settled(origin);
  const timer = setInterval(() => {
    for (const socket of sockets) socket.read(1024);
  }, SECOND);
  return closing(sockets, timer);
}

/** Clients that connect and say nothing. */
export async function openIdle(origin: string): Promise<Troublesome> {
  return closing(await openSockets(origin, IDLE));
}

/** Clients whose request comes in a byte a second. */
export async function openTricklers(origin: string): Promise<Troublesome> {
  const sockets = await openSockets(origin, TRICKLING);
  let at = 0;
  const timer = setInterval(() => {
    for (const socket of sockets) socket.write(ASK_FOR_MUCH[at % ASK_FOR_MUCH.length] ?? '');
    at += 1;
  }, SECOND);
  for (const socket of sockets) socket.write(HEAD.slice(0, 8));
  at = 8;
  return closing(sockets, timer);
}

async function openSockets(origin: string, count: number): Promise<readonly Socket[]> {
  const { hostname, port } = new URL(origin);
  const sockets: Socket[] = [];
  // Not all at once: a listener keeps a few hundred that it has not accepted yet.
  for (let opened = 0; opened < count; opened += 100) {
    const some = Array.from({ length: Math.min(100, count - opened) }, () =>
      openSocket(Number(port), hostname),
    );
    sockets.push(...(await Promise.all(some)));
  }
  // What the server does for a connection that begins is no part of what others notice later.
  await sleep(100);
  return sockets;
}

function openSocket(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => {
      socket.off('error', reject);
      // A server may end it, which is its good right.
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

function closing(sockets: readonly Socket[], timer?: NodeJS.Timeout): Troublesome {
  return {
    close() {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
    },
  };
}
