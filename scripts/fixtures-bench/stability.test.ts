import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as eiotclub from '../../mocks/eiotclub/index.ts';
import * as smartproxy from '../../mocks/smartproxy/index.ts';
import * as tibiot from '../../mocks/tibiot/index.ts';
import * as yunshop from '../../mocks/yunshop/index.ts';
import { createKeyedRandom } from '../../src/fixtures/keyed-random.ts';
import { sampleSchema } from '../../src/fixtures/sample-schema.ts';
import { simCard } from '../../src/fixtures/sim-card.ts';
import { compileSpec } from '../../src/spec/compile-spec.ts';
import type { OperationTable } from '../../src/spec/operation-table.ts';
import type { Schema } from '../../src/spec/schema.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const rowsOf = {
  poolRecord: eiotclub.poolRecord,
  packageOrder: eiotclub.packageOrder,
  userProduct: smartproxy.userProduct,
  packageLog: yunshop.packageLog,
  pool: tibiot.pool,
  card: tibiot.card,
  batchCard: tibiot.batchCard,
};

const settings = fc.record({ seed: fc.oneof(fc.nat(), fc.string()), locale: fc.constantFrom('zh', 'en') });

test.each(Object.entries(rowsOf))(
  'A row of %s is the same alone, in a list of any length and after any other.',
  (_, factory) => {
    fc.assert(
      fc.property(settings, fc.nat(12), fc.nat(4), (setting, row, more) => {
        const alone = JSON.stringify(factory.using(setting).at(row));
        const own = factory.using(setting);
        own.at(row + more + 1);
        expect(JSON.stringify(own.list(row + more + 1)[row])).toBe(alone);
      }),
      { numRuns: 10 },
    );
  },
);

const NEW = 'added-by-a-test';
const added: fc.Arbitrary<Schema> = fc.constantFrom<Schema>(
  { type: 'string', pattern: '^[a-z]{3}$' },
  { type: 'integer', minimum: 3 },
  { type: 'array', items: { type: 'object', properties: { iccid: { type: 'string' } } } },
  { oneOf: [{ type: 'string' }, { type: 'integer' }] },
  // Of this one a value has to be searched for, and of all that it stands in.
  { type: 'object', minProperties: 2, additionalProperties: { type: 'boolean' } },
);

/** The table with one property more in one schema, in front of all others. */
function widened(table: OperationTable, pointer: string, property: Schema): OperationTable {
  const schema = table.schemas[pointer];
  if (typeof schema !== 'object') throw new Error(`An object schema was expected at ${pointer}.`);
  const wider = { ...schema, properties: { [NEW]: property, ...schema.properties } };
  return { ...table, schemas: { ...table.schemas, [pointer]: wider } };
}

const without = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, member) => (name === NEW ? undefined : member)));

test.each([eiotclub.mock, smartproxy.mock, tibiot.mock, yunshop.mock])(
  'A property more in a schema of $provider.id changes no other value, in it or in what it stands in.',
  ({ provider, spec: { table } }) => {
    const objects = Object.entries(table.schemas).flatMap(([pointer, schema]) =>
      pointer.startsWith('/components/') && typeof schema === 'object' && schema.properties !== undefined
        ? [pointer]
        : [],
    );
    const before = compileSpec(table);
    fc.assert(
      fc.property(fc.constantFrom(...objects), added, fc.nat(), (pointer, property, row) => {
        const after = compileSpec(widened(table, pointer, property));
        for (const place of objects) {
          const random = createKeyedRandom(1, provider.id, place, row);
          const value = sampleSchema(after, place, random, { examples: false });
          if (place === pointer) expect(value).toHaveProperty([NEW]);
          expect(without(value), place).toEqual(sampleSchema(before, place, random, { examples: false }));
        }
      }),
      { numRuns: 6 },
    );
  },
);

test('Another process, which makes them in another order, makes the same rows.', () => {
  const code = `
    const modules = await Promise.all(['yunshop', 'tibiot', 'smartproxy', 'eiotclub'].map((id) => import('lockstep/providers/' + id)));
    const factories = Object.assign({}, ...modules);
    console.log(JSON.stringify(${JSON.stringify(Object.keys(rowsOf))}.reverse().map((name) => [name, factories[name].at(7)])));
  `;
  const args = ['--import', 'tsx', '--conditions=lockstep-source', '--input-type=module', '-e', code];
  const output = execFileSync(process.execPath, args, { cwd: join(ROOT, 'scripts'), encoding: 'utf8' });
  const own = Object.entries(rowsOf).map(([name, factory]) => [name, factory.list(9)[7]]);
  expect(Object.fromEntries(JSON.parse(output))).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(own))));
});

test('The same ICCID is the same card at every provider that tells of one, whatever the seed.', () => {
  fc.assert(
    fc.property(settings, fc.nat(50), (setting, row) => {
      const { iccid } = eiotclub.packageOrder.using(setting).at(row);
      const { imsi, msisdn, imei } = simCard(iccid);
      expect(tibiot.card.using({ seed: 'another' })({ iccid })).toMatchObject({ iccid, imsi, msisdn, imei });
      expect(tibiot.batchCard.using(setting)({ iccid })).toMatchObject({ iccid, msisdn });
    }),
    { numRuns: 20 },
  );
});
