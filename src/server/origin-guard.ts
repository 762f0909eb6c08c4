import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Why a control call is refused, or `undefined`. The control API is for whoever has this machine: a web page of
 * another origin must not reach it, nor one whose host name was made to point here (DNS rebinding).
 */
export function foreignCaller({ headers }: IncomingMessage, boundHost: string): string | undefined {
  const { host, origin } = headers;
  if (host === undefined || !isOwnHost(host, boundHost)) {
    return `The Host header "${host ?? ''}" is not a name of this machine. Expected localhost or 127.0.0.1.`;
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return `The Origin "${origin}" is foreign. Expected a call without Origin, or from http://${host}.`;
  }
  return undefined;
}

function isOwnHost(host: string, boundHost: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return LOOPBACK.has(name) || name === boundHost.toLowerCase() || name === `[${boundHost.toLowerCase()}]`;
}
