import type { Bench, PartResult } from '../bench.ts';
import { contestBars, contestTable, measureContests, ratioOf } from '../contests.ts';
import { depotServer, makeDepot } from '../depot/depot-project.ts';
import {
  filteredSearches,
  PARCEL_BY_KEY,
  REFUSED_SEARCH,
  REFUSED_SEARCHES,
  SEARCH_BY_STATUS,
} from '../depot/depot-requests.ts';
import { makePoolRecords } from '../pool-records.ts';
import { putState } from '../put-state.ts';
import { signedList } from '../requests.ts';
import type { Contest } from '../rounds.ts';
import { runServer } from '../running-server.ts';
import { successOf } from '../same-answers.ts';
import { bareServer, MOCK, plainServer } from '../servers.ts';

const RECORDS = 1000;

/** Lists, a detail and a refusal over HTTP, against a bare server that sends the same bytes. */
export async function measureLists(bench: Bench): Promise<PartResult> {
  const contests = await listContests(bench);
  const measurement = await measureContests(bench, contests);
  const signed = ratioOf(measurement, 'signed list', 'mock');
  return {
    texts: [contestTable(measurement)],
    measured: {
      signedFloor: signed,
      signed,
      unsigned: ratioOf(measurement, 'unsigned list', 'mock'),
      detail: ratioOf(measurement, 'detail by key', 'mock'),
      refused: Math.max(
        ...['refused list', 'ever other ones'].map((title) => 1 / ratioOf(measurement, title, 'refused')),
      ),
    },
    plots: [
      {
        name: 'performance-lists',
        title: 'Answers a second, of those of a bare server that sends the same bytes',
        bars: contestBars(
          {
            ...measurement,
            results: measurement.results.filter(({ contest }) => contest.bare.name === 'bare'),
          },
          ({ title }, { name }) => `${title}, ${name}`,
        ),
      },
    ],
    doubts: measurement.doubts,
  };
}

async function listContests(bench: Bench): Promise<readonly Contest[]> {
  const { folder, options } = bench;
  const signed = signedList(Date.now());
  const records = makePoolRecords(RECORDS);
  const mock = await runServer(bench, 'mock', MOCK, signed);
  await putState(mock.origin, { eiotclub: { poolRecords: records } });
  const described = depotServer(await makeDepot(folder), RECORDS);
  const depot = await runServer(bench, 'mock', described, SEARCH_BY_STATUS);
  const plain = await runServer(bench, 'plain', plainServer(folder, signed, records), signed);
  const answers = [
    [signed, await successOf(mock.origin, signed)],
    [SEARCH_BY_STATUS, await successOf(depot.origin, SEARCH_BY_STATUS)],
    [PARCEL_BY_KEY, await successOf(depot.origin, PARCEL_BY_KEY)],
  ] as const;
  const bare = await runServer(bench, 'bare', bareServer(folder, answers), signed);
  const connections = options.connections.at(-1) ?? 1;
  const accepted = { ...depot, name: 'accepted' };
  const refused = { ...depot, name: 'refused', request: REFUSED_SEARCH };
  return [
    ...options.connections.map((some) => ({
      title: 'signed list',
      request: signed,
      connections: some,
      bare,
      // One connection tells little of the plain server, and the time of a run is limited.
      subjects: some === 1 ? [mock] : [plain, mock],
    })),
    { title: 'unsigned list', request: SEARCH_BY_STATUS, connections, bare, subjects: [depot] },
    { title: 'detail by key', request: PARCEL_BY_KEY, connections, bare, subjects: [depot] },
    {
      title: 'refused list',
      request: SEARCH_BY_STATUS,
      connections,
      bare: accepted,
      subjects: [refused],
    },
    {
      title: 'ever other ones',
      request: filteredSearches(RECORDS)['by range'],
      connections,
      bare: accepted,
      subjects: [{ ...refused, request: REFUSED_SEARCHES }],
    },
  ];
}
