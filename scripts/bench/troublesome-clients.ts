import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SEARCH_BY_STATUS } from './depot/depot-requests.ts';
import { fetchAnswer } from './fetch-answer.ts';

/** Connections that trouble a server until they are closed. */
export interface Troublesome {
  /** Ends them, and waits until the server has got over it. */
  readonly close: () => Promise<void>;
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

const QUICK = 50;
const MOST_TRIES = 100;

/** Waits until a server is quick again: what slow readers ask for is work like any other, and their slowness begins after it. */
async function settled(origin: string): Promise<void> {
  let quick = 0;
  for (let tries = 0; quick < 5 && tries < MOST_TRIES; tries += 1) {
    const begin = performance.now();
    await fetchAnswer(origin, SEARCH_BY_STATUS);
    quick = performance.now() - begin < QUICK ? quick + 1 : 0;
    await sleep(QUICK);
  }
}

/** Clients that ask for far more than they read: a kilobyte a second each. */
export async function openSlowReaders(origin: string): Promise<Troublesome> {
  const sockets = await openSockets(origin, SLOW);
  for (const socket of sockets) {
    socket.pause();
    socket.write(ASK_FOR_MUCH.repeat(ASKED_AT_ONCE));
  }
  const timer = setInterval(() => {
    for (const socket of sockets) socket.read(1024);
  }, SECOND);
  return settledWith(origin, sockets, timer);
}

/** Clients that connect and say nothing. */
export async function openIdle(origin: string): Promise<Troublesome> {
  return settledWith(origin, await openSockets(origin, IDLE));
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
  return settledWith(origin, sockets, timer);
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

/** What the server does when a connection begins or ends is no part of what others notice while it lasts. */
async function settledWith(
  origin: string,
  sockets: readonly Socket[],
  timer?: NodeJS.Timeout,
): Promise<Troublesome> {
  await settled(origin);
  return {
    async close() {
      clearInterval(timer);
      for (const socket of sockets) socket.destroy();
      await settled(origin);
    },
  };
}
