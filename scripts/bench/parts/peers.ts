import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from 'lockstep';
import type { Bench, PartResult } from '../bench.ts';
import { contestBars, contestTable, measureContests, ratioOf } from '../contests.ts';
import { depotServer, makeDepot } from '../depot/depot-project.ts';
import { SEARCH_BY_STATUS } from '../depot/depot-requests.ts';
import { depotDocument } from '../depot/depot-spec.ts';
import { installedVersion } from '../installed-peer.ts';
import { prismServer } from '../prism-server.ts';
import type { Subject } from '../rounds.ts';
import { runServer, runSilentServer } from '../running-server.ts';
import { successOf } from '../same-answers.ts';
import { bareServer } from '../servers.ts';
import type { Startable } from '../start-up.ts';

const TITLE = 'unsigned list';
/** Some give an answer in a millisecond, and have not so many to give as is asked of others. */
const WARM = 2000;
/** How much longer than elsewhere all of them are warmed up: nothing else is asked here that makes their code hot. */
const LONGER = 2;
/** More than elsewhere: what is told of peers is the quotient of two ratios, which swings by what both of them do. */
const ROUNDS = 5;
const PEERS = ['fastify', '@scalar/mock-server', '@mswjs/http-middleware'] as const;

/** The same list, with the same body, by Lockstep and by what people use in its place. */
export async function measurePeers(bench: Bench): Promise<PartResult> {
  const { folder, options, tell } = bench;
  const depot = depotServer(await makeDepot(folder), 1000);
  const mock = await runServer(bench, 'mock', depot, SEARCH_BY_STATUS);
  const answer = await successOf(mock.origin, SEARCH_BY_STATUS);
  const bare = await runServer(
    bench,
    'bare',
    bareServer(folder, [[SEARCH_BY_STATUS, answer]]),
    SEARCH_BY_STATUS,
  );
  const versions = PEERS.map((name) => `${name} ${installedVersion(name, tell)}`);
  const peers = await runPeers(bench, JSON.parse(answer.body.toString()));
  const measurement = await measureContests(withMore(bench), [
    {
      title: TITLE,
      request: SEARCH_BY_STATUS,
      connections: options.connections.at(-1) ?? 1,
      bare,
      subjects: [...peers, mock],
    },
  ]);
  const against = (name: string) => ratioOf(measurement, TITLE, 'mock') / ratioOf(measurement, TITLE, name);
  return {
    texts: [`Peers: ${versions.join(', ')}; Prism of package.json.`, contestTable(measurement)],
    measured: { prism: against('prism'), silentPrism: against('prism, log off'), scalar: against('scalar') },
    plots: [
      {
        name: 'performance-peers',
        title: 'The unsigned list by others: answers a second, of those of the bare server',
        bars: contestBars(measurement, (_, { name }) => name),
      },
    ],
    doubts: measurement.doubts,
  };
}

function withMore(bench: Bench): Bench {
  const { options } = bench;
  const rounds = options.rounds === 1 ? 1 : ROUNDS;
  return { ...bench, options: { ...options, warmUp: LONGER * options.warmUp, rounds } };
}

/** Their headers are their own, and their JSON may be written otherwise. */
async function runPeers(bench: Bench, page: JsonObject): Promise<readonly Subject[]> {
  const { folder } = bench;
  const document = await depotDocument({ searchParcels: page }, '/depot');
  const file = join(folder, 'peers.json');
  writeFileSync(file, JSON.stringify(document));
  const work = join(folder, 'peers-work.json');
  writeFileSync(work, JSON.stringify(workOf(document, page)));
  const own = (name: string, input: string): Startable => ({
    file: join(import.meta.dirname, '..', 'peers', `${name}-server.js`),
    args: (port) => [input, String(port)],
  });
  const prism = prismServer(folder, document, 'as it comes');
  const silent = prismServer(folder, document, 'off');
  const running = [
    await runSilentServer(bench, 'prism', prism, SEARCH_BY_STATUS),
    await runSilentServer(bench, 'prism, log off', silent, SEARCH_BY_STATUS),
    await runServer(bench, 'msw middleware', own('msw', work), SEARCH_BY_STATUS),
    await runServer(bench, 'scalar', own('scalar', file), SEARCH_BY_STATUS),
    await runServer(bench, 'fastify', own('fastify', work), SEARCH_BY_STATUS),
  ];
  return running.map((peer) => ({ ...peer, differsIn: 'headers', warmAfter: WARM }));
}

/** What a server needs that is written by hand: the path, its schemas, and the page that it sends. */
function workOf({ components }: JsonObject, page: JsonObject): object {
  const { schemas } = components as JsonObject;
  const reference = (name: string) => ({ $ref: `spec#/components/schemas/${name}` });
  return {
    path: SEARCH_BY_STATUS.target,
    schemas,
    request: reference('Search'),
    response: reference('Found'),
    page,
  };
}
