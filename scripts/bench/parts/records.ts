import type { Bench, PartResult } from '../bench.ts';
import { contestTable, type Measurement, measureContests, ratioOf } from '../contests.ts';
import { type DepotProject, depotServer, inferredDepotServer, makeDepot } from '../depot/depot-project.ts';
import { filteredLists, filteredSearches, PARCEL_BY_KEY } from '../depot/depot-requests.ts';
import type { BenchRequest } from '../requests.ts';
import type { Contest, Subject } from '../rounds.ts';
import { runServer } from '../running-server.ts';

const SIZES = [1000, 10_000, 100_000] as const;
type Size = (typeof SIZES)[number];

/** Answers after which a server is warm: the others of its filters have warmed it up as well. */
const WARM = 8000;

/** Filtered pages of more records, each against the same of 1,000, which is loaded before it and after it. */
export async function measureRecords(bench: Bench): Promise<PartResult> {
  const depot = await makeDepot(bench.folder);
  // There are many servers, so that each is warmed up for a shorter time.
  const short = { ...bench, options: { ...bench.options, warmUp: 1 } };
  const described = await contestsOf(bench, (size) => describedMock(bench, depot, size), filteredSearches);
  const first = await measureContests(short, described);
  await bench.children.stopAll();
  const inferred = await contestsOf(bench, (size) => inferredMock(bench, depot, size), filteredLists);
  const second = await measureContests(short, inferred);
  return {
    texts: [contestTable(first), contestTable(second)],
    measured: {
      tenThousand: mostOf(first, 10_000),
      hundredThousand: mostOf(first, 100_000),
      inferredTenThousand: mostOf(second, 10_000),
      inferredHundredThousand: mostOf(second, 100_000),
    },
    doubts: [...first.doubts, ...second.doubts],
  };
}

async function contestsOf(
  { options }: Bench,
  run: (size: Size) => Promise<Subject>,
  requestsFor: (size: Size) => Readonly<Record<string, BenchRequest>>,
): Promise<readonly Contest[]> {
  const [base, ...larger] = [await run(1000), await run(10_000), await run(100_000)];
  if (base === undefined) throw new RangeError('There is nothing to compare with.');
  return Object.entries(requestsFor(1000)).map(([title, request]) => ({
    title,
    request,
    connections: options.connections.at(-1) ?? 1,
    bare: { ...base, warmAfter: WARM },
    subjects: larger.map((subject, index) => ({
      ...subject,
      warmAfter: WARM,
      differsIn: 'all' as const,
      request: requestsFor(SIZES[index + 1] ?? 1000)[title] ?? request,
    })),
  }));
}

function describedMock(bench: Bench, depot: DepotProject, size: Size): Promise<Subject> {
  return runServer(bench, nameOf(size), depotServer(depot, size), PARCEL_BY_KEY);
}

async function inferredMock(bench: Bench, depot: DepotProject, size: Size): Promise<Subject> {
  return runServer(bench, nameOf(size), await inferredDepotServer(depot, size), PARCEL_BY_KEY);
}

function nameOf(size: Size): string {
  return `${size.toLocaleString('en')} records`;
}

/** What the dearest of the filters costs, by what it costs with 1,000 records. */
function mostOf(measurement: Measurement, size: Size): number {
  const titles = measurement.results.map(({ contest }) => contest.title);
  return Math.max(...titles.map((title) => 1 / ratioOf(measurement, title, nameOf(size))));
}
