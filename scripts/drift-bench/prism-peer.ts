import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpRequest } from '../../src/exchange/http.ts';
import { findPrism } from '../../src/prism/find-prism.ts';
import { createChildren } from '../bench/children.ts';
import { PLAYED, startUpstream, WANTED } from './answer-upstream.ts';
import type { Batch, Peer } from './peer.ts';
import { PRISM } from './unclaimed.ts';

/** Requests at a time: Prism has one thread, which is never to wait for us. */
const AT_A_TIME = 8;
/** For the largest document on a busy machine, in ms. */
const START_LIMIT = 120_000;
const OF_THE_CONNECTION = new Set(['host', 'content-length', 'transfer-encoding', 'connection']);

/** `prism proxy DOCUMENT UPSTREAM --errors`, one process for a batch. It looks at each exchange by itself. */
export function prismPeer(root: string): Peer {
  const manifest = createRequire(join(root, 'package.json')).resolve('@stoplight/prism-cli/package.json');
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { name: PRISM, version, ask: (batch) => proxied(findPrism(root), batch) };
}

async function proxied(
  file: string,
  { document, exchanges }: Batch,
): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-prism-'));
  const children = createChildren();
  const targets = new Set(exchanges.map(({ request }) => pathOf(request.target)));
  const upstream = await startUpstream(
    exchanges.map(({ response }) => response),
    (target) => !targets.has(pathOf(target)),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    const options = ['--host', '127.0.0.1', '--port', '0', '--multiprocess=false', '--errors'];
    const child = children.start(
      file,
      ['proxy', ...options, 'openapi.json', upstream.origin],
      folder,
      START_LIMIT,
    );
    const origin = await child.listening;
    const said: (readonly string[])[] = [];
    const turns = exchanges.entries();
    const worker = async () => {
      for (const [at, { request }] of turns) said[at] = await saidOf(agent, origin, request, at);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return said;
  } finally {
    agent.destroy();
    await children.stopAll();
    await upstream.close();
    rmSync(folder, { recursive: true });
  }
}

function pathOf(target: string): string {
  return target.replace(/\?.*$/s, '');
}

async function saidOf(
  agent: Agent,
  origin: string,
  request: HttpRequest,
  at: number,
): Promise<readonly string[]> {
  const { headers, body } = await send(agent, origin, request, at);
  const violations = violationsIn(headers['sl-violations'], body);
  if (violations.length > 0 || headers[PLAYED] !== undefined) return [...new Set(violations)];
  // It answered in place of the upstream: it knows no such path or method, refuses the request, or cannot read the answer.
  const { type }: { readonly type?: string } = JSON.parse(body);
  return [String(type)];
}

interface Violation {
  readonly location: readonly (string | number)[];
  readonly severity: string;
  readonly code?: string;
  readonly message: string;
}

/** The header is cut off where it would be too long; the body of an error is not. */
function violationsIn(header: string | readonly string[] | undefined, body: string): readonly string[] {
  if (header === undefined) return [];
  const text = String(header);
  const list: readonly Violation[] = text.startsWith('[') ? JSON.parse(text) : JSON.parse(body).validation;
  return list
    .filter(({ severity }) => severity === 'Error' || severity === 'Warning')
    .map(({ location, code, message }) => [location.join('/'), code, message].join('\n'));
}

function send(agent: Agent, origin: string, { method, target, headers, body }: HttpRequest, at: number) {
  const sent = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
  const length = body === undefined ? {} : { 'content-length': body.length };
  const options = { agent, method, headers: { ...Object.fromEntries(sent), ...length, [WANTED]: at } };
  return new Promise<{ readonly headers: IncomingMessage['headers']; readonly body: string }>(
    (resolve, reject) => {
      const outgoing = httpRequest(`${origin}${target}`, options, (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('error', reject);
        message.on('end', () =>
          resolve({ headers: message.headers, body: Buffer.concat(chunks).toString() }),
        );
      });
      outgoing.setTimeout(60_000, () =>
        outgoing.destroy(new Error(`Prism did not answer ${method} ${target}.`)),
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    },
  );
}
