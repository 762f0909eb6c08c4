import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recording } from '../exchange/recording.ts';
import { answer, evidence, exchange, getBatch, startBatch, subject } from './batches.fixture.ts';
import { operationOf } from './operation-of.ts';
import { planShard } from './shard.ts';
import type { VerifiedProvider } from './verify.ts';

const requests = [
  startBatch(),
  getBatch('B-1'),
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ ...getBatch(''), target: `/${name}` })),
];

/** Recordings of some of ten operations, of which the spec has two. */
const recordings: fc.Arbitrary<readonly Recording[]> = fc
  .array(fc.array(fc.nat(requests.length - 1), { maxLength: 4 }), { maxLength: 12 })
  .map((files) =>
    files.map((operations, index) => ({
      file: `recordings/${index}.har`,
      evidence,
      exchanges: operations.map((at) => exchange(requests[at] ?? startBatch(), answer({}))),
    })),
  );

const providersOf = (own: readonly Recording[]): readonly VerifiedProvider[] => [
  { ...subject, recordings: own },
];

const partsOf = (own: readonly Recording[], of: number, asked: readonly string[] = ['mock']) =>
  Array.from({ length: of }, (_, at) => planShard(providersOf(own), { index: at + 1, of }, asked));

const loadsOf = (own: readonly Recording[], of: number): readonly number[] =>
  partsOf(own, of).map(({ providers }) => {
    const here = providers.flatMap((provider) => provider.recordings);
    return here.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  });

const filesOf = (plan: ReturnType<typeof planShard>): readonly string[] =>
  plan.providers.flatMap((provider) => provider.recordings.map(({ file }) => file));

function operationsOf(plan: ReturnType<typeof planShard>): readonly string[] {
  const exchanges = plan.providers.flatMap((provider) => provider.recordings.flatMap((one) => one.exchanges));
  return [...new Set(exchanges.map(({ request }) => operationOf(subject, request)))];
}

const parts = fc.integer({ min: 1, max: 8 });

test('Every recording is in exactly one shard, and known to all the others as being elsewhere.', () => {
  fc.assert(
    fc.property(recordings, parts, (own, of) => {
      const plans = partsOf(own, of);
      expect(plans.flatMap(filesOf).sort()).toEqual(own.map(({ file }) => file).sort());
      for (const { providers } of plans)
        for (const { recordings: here, elsewhere = [] } of providers)
          expect(new Set([...here, ...elsewhere])).toEqual(new Set(own));
    }),
  );
});

test('No operation is in two shards.', () => {
  fc.assert(
    fc.property(recordings, parts, (own, of) => {
      const names = partsOf(own, of).flatMap(operationsOf);
      expect(names).toHaveLength(new Set(names).size);
    }),
  );
});

test('The order of the files and the way in which a machine writes paths change nothing.', () => {
  fc.assert(
    fc.property(recordings, parts, (own, of) => {
      const there = own.toReversed().map((one) => ({ ...one, file: one.file.replaceAll('/', '\\') }));
      const portable = (files: readonly string[]) => files.map((file) => file.replaceAll('\\', '/')).sort();
      const here = partsOf(own, of).map((plan) => portable(filesOf(plan)));
      expect(partsOf(there, of).map((plan) => portable(filesOf(plan)))).toEqual(here);
      expect(partsOf(there, of)[0]?.label).toEqual(partsOf(own, of)[0]?.label);
    }),
  );
});

test('No shard has more than another by more than the largest group.', () => {
  fc.assert(
    fc.property(recordings, parts, (own, of) => {
      const loads = loadsOf(own, of);
      const groups = loadsOf(own, 20);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...groups));
    }),
  );
});

test('The shards of one run are labelled alike, and those of another run otherwise.', () => {
  const own = [{ file: 'a.har', evidence, exchanges: [exchange(startBatch(), answer({}))] }];
  const runOf = (of: number, asked: readonly string[], files = own) =>
    partsOf(files, of, asked).map(({ label }) => label.run);
  expect(new Set(runOf(3, ['mock'])).size).toBe(1);
  const others = [
    runOf(2, ['mock']),
    runOf(3, ['live']),
    runOf(3, ['mock'], [...own, { file: 'b.har', evidence, exchanges: [] }]),
  ].map(([run]) => run);
  expect(new Set([...others, runOf(3, ['mock'])[0]]).size).toBe(4);
});
