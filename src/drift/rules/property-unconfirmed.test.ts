import { expect, test } from 'vitest';
import { goodPool, judged, type Seen } from '../pools.fixture.ts';

/** All that a pool may have, except what is to be written only. */
const full = {
  ...goodPool,
  kind: 'a',
  created: '2026-01-01',
  owner: { name: 'x' },
  app_key: 'k',
  quota: { left: 1 },
  price: '1',
  count: 1,
  serial: 1,
  labels: [],
  extras: {},
  since: 1,
};
const { kind: _none, ...withoutKind } = full;

function unconfirmed(seen: Seen) {
  return judged(seen).filter(({ code }) => code === 'property-unconfirmed');
}

test('The rule property-unconfirmed finds a declared property that nobody has ever shown.', () => {
  expect(unconfirmed({ answered: [withoutKind], recorded: [withoutKind] })).toMatchObject([
    {
      severity: 'info',
      pointer: '/data/*/kind',
      expected: 'kind',
      received: null,
      occurrences: 1,
      exchanges: 1,
      assumed: false,
    },
  ]);
  expect(unconfirmed({ answered: [withoutKind] })).toHaveLength(1);
});

test.each<[string, Seen]>([
  ['what an answer has', { answered: [withoutKind, full] }],
  ['what a recording has', { answered: [withoutKind], recorded: [full] }],
])('The rule property-unconfirmed does not find %s.', (_, seen) => {
  expect(unconfirmed(seen)).toEqual([]);
});
