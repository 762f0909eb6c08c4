import { expect, test } from 'vitest';
import { goodPool } from '../pools.fixture.ts';
import { compiled, foundIn, thingsDocument } from '../things.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';
import { BODY, POOL } from './rule-cases.fixture.ts';

describeOperationRule('property-undocumented', {
  found: [
    [
      'a property that comes and goes, once, with all that it holds',
      {
        answered: [
          { ...goodPool, region: { id: 1, names: ['a'] } },
          goodPool,
          { ...goodPool, region: { id: 1.5, open: null } },
        ],
      },
      {
        severity: 'additive',
        pointer: '/data/*/region',
        specPointer: POOL,
        expected: null,
        received: {
          type: 'object',
          properties: {
            id: { type: 'number' },
            names: { type: 'array', items: { type: 'string' } },
            open: { type: 'null' },
          },
        },
        occurrences: 2,
        exchanges: 2,
      },
    ],
    [
      'one of a synthetic recording, which proves nothing',
      { answered: [{ ...goodPool, region: 'EU' }], evidence: 'synthetic' },
      {
        severity: 'additive',
        pointer: '/data/*/region',
        specPointer: POOL,
        expected: null,
        received: { type: 'string' },
        occurrences: 1,
        exchanges: 1,
        assumed: true,
      },
    ],
    [
      'one in a place that is assumed',
      { answered: [{ ...goodPool, quota: { left: 1, right: 2 } }] },
      {
        severity: 'additive',
        pointer: '/data/*/quota/right',
        specPointer: `${POOL}/properties/quota`,
        expected: null,
        received: { type: 'integer' },
        occurrences: 1,
        exchanges: 1,
        assumed: true,
      },
    ],
    [
      'one of a request that was accepted',
      { answered: [goodPool], asked: { sort: 'id' } },
      {
        severity: 'additive',
        direction: 'request',
        pointer: '/sort',
        specPointer: BODY,
        expected: null,
        received: { type: 'string' },
        occurrences: 1,
        exchanges: 1,
      },
    ],
  ],
  notFound: [
    ['properties that the spec has', { answered: [{ ...goodPool, kind: 'a', owner: { name: 'x' } }] }],
    [
      'anything in an object of which the spec names no property',
      { answered: [{ ...goodPool, extras: { a: 1 } }] },
    ],
    ['what an object forbids, which each exchange tells', { answered: [{ ...goodPool, owner: { age: 1 } }] }],
  ],
});

test('A property that is demanded is not undocumented, though the spec describes it nowhere.', () => {
  const schema = { type: 'object', required: ['tags'], properties: { tag: { type: 'string' } } };
  const spec = compiled(thingsDocument(schema));
  expect(foundIn(spec, [{ body: { tag: 'a', tags: ['a'] } }])).toEqual([]);
  const found = foundIn(spec, [{ body: { tags: [], others: [] } }]);
  expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['property-undocumented /others']);
});

test('Recordings tell since when they have it, and what a target answers today has no such day.', () => {
  const spec = compiled(thingsDocument({ type: 'object', properties: { id: { type: 'integer' } } }));
  const days = ['2026-03-01', '2026-02-01T10:00:00Z', '2026-04-01'];
  const body = { id: 1, region: 'EU' };
  const shown = days.map((date) => ({ body, date }));
  expect(foundIn(spec, shown)).toMatchObject([{ pointer: '/region', since: '2026-02-01T10:00:00Z' }]);
  const replayed = shown.map((one) => ({ ...one, recorded: body }));
  expect(foundIn(spec, replayed).map(({ pointer, since }) => ({ pointer, since }))).toEqual([
    { pointer: '/region', since: undefined },
  ]);
});
