import type { Server } from 'node:http';
import { LockstepError } from '../errors/lockstep-error.ts';

/** @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED` */
export async function listening(server: Server, port: number, hostname: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, port, hostname)));
    server.listen(port, hostname, resolve);
  });
}

function listenError(cause: NodeJS.ErrnoException, port: number, hostname: string): LockstepError {
  if (cause.code === 'EADDRINUSE') {
    return new LockstepError(
      'PORT_IN_USE',
      `Failed to listen on ${hostname}:${port}: the port is in use. Stop what listens there, or choose another with --port (0 picks a free one).`,
      { cause },
    );
  }
  return new LockstepError('LISTEN_FAILED', `Failed to listen on ${hostname}:${port}: ${cause.message}.`, {
    cause,
  });
}

/** Without a slash at its end. */
export function urlOf(server: Server, hostname: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
}

/** Stops listening and ends every connection. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
