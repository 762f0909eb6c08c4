import { expect, test } from 'vitest';
import type { ProviderMock } from './definition.ts';
import { createMockHost, type MockHost } from './mock-host.ts';
import { findScenario, listScenarios } from './scenario.ts';
import { mockOf, shop, specOf } from './shop.fixture.ts';

const spec = specOf({ '/a': { get: { responses: {} } } });
const collections: ProviderMock['collections'] = {
  items: { keyOf: ({ id }) => String(id), schema: undefined },
};

/** Adds a mark to the name of every item. */
const marks = (mark: string): ProviderMock['scenarios'][string] => ({
  summary: `marked ${mark}`,
  upon: (before) => (context) => ({
    items: (before(context)['items'] ?? []).map((item) => ({
      ...item,
      name: `${String(item['name'])}${mark}`,
    })),
  }),
});

const scenarios: ProviderMock['scenarios'] = {
  typical: () => ({ items: [{ id: 1, name: 't' }] }),
  other: { summary: 'another one', start: () => ({ items: [{ id: 1, name: 'o' }] }) },
  a: marks('a'),
  b: marks('b'),
};
const mock = mockOf(spec, { collections, scenarios });

function nameIn(host: MockHost): unknown {
  return JSON.parse(host.snapshot()).shop.items[0]?.name;
}

const start = (name: string, given = mock): MockHost =>
  createMockHost([given], { scenarios: { shop: name } });

test.each([
  ['typical', 't'],
  ['other', 'o'],
  ['a', 'ta'],
  ['a+b', 'tab'],
  ['typical+b', 'tb'],
  ['other+b+a', 'oba'],
])('The scenario %s is made of those before it.', (name, expected) => {
  const host = start(name);
  expect(nameIn(host)).toBe(expected);
  expect(host.session.starts.get('shop')?.scenario).toBe(name);
});

test.each([
  ['full', 'there is no scenario "full". Expected'],
  ['a+full', 'there is no scenario "full"'],
  ['full+a', 'there is no scenario "full"'],
  ['toString', 'there is no scenario "toString"'],
  ['', 'there is no scenario ""'],
  ['a+', 'there is no scenario ""'],
  ['a+other', '"other" starts anew and would undo what stands before it; put it first'],
])('The scenario "%s" is refused, and the message says why and what there is.', (name, reason) => {
  expect(() => start(name)).toThrow(
    expect.objectContaining({ code: 'SCENARIO_UNKNOWN', message: expect.stringContaining(reason) }),
  );
  expect(() => start(name)).toThrow('it has typical, other, a, b.');
});

test('A scenario that builds upon others builds upon nothing where no typical one starts anew.', () => {
  expect(nameIn(start('a', mockOf(spec, { collections, scenarios: { a: marks('a') } })))).toBeUndefined();
  const odd = mockOf(spec, { collections, scenarios: { typical: marks('t') } });
  expect(nameIn(start('typical', odd))).toBeUndefined();
});

test('A name with a plus in it is found as it stands.', () => {
  const odd = mockOf(spec, { scenarios: { 'a+b': () => ({}) } });
  expect('start' in findScenario(odd, 'a+b')).toBe(true);
});

test('Scenarios are listed with their line, where they have one, and whether they build upon others.', () => {
  expect(listScenarios(mock)).toEqual([
    { name: 'typical', summary: '', composable: false },
    { name: 'other', summary: 'another one', composable: false },
    { name: 'a', summary: 'marked a', composable: true },
    { name: 'b', summary: 'marked b', composable: true },
  ]);
});

test('A start state is made once, for all sessions and resets, and each changes its own alone.', () => {
  let made = 0;
  const counted = mockOf(spec, {
    collections,
    scenarios: {
      typical: () => {
        made += 1;
        return { items: [{ id: 1, name: 'x' }] };
      },
    },
  });
  const host = createMockHost([counted]);
  const other = host.sessions.of('other');
  const items = (session: Pick<MockHost, 'session'>) =>
    session.session.states.get('shop')?.().collections['items'];
  items(host)?.put({ id: 1, name: 'changed' });
  items(host)?.put({ id: 2, name: 'added' });
  items(other)?.remove('1');
  const seen = [host, other].map((session) =>
    JSON.parse(session.snapshot()).shop.items.map(({ name }: { name: string }) => name),
  );
  expect(seen).toEqual([['changed', 'added'], []]);
  host.reset();
  host.session.clock.advance('1d');
  other.reset();
  expect([nameIn(host), JSON.parse(other.snapshot()).shop.items.length, made]).toEqual(['x', 1, 1]);
});

test('One that goes by the time is made anew where a quarter of an hour has passed, and few of them are kept.', () => {
  const times: number[] = [];
  const clocked = mockOf(spec, {
    collections,
    scenarios: {
      typical: ({ now }) => {
        times.push(now);
        return { items: [{ id: now }] };
      },
    },
  });
  const first = Date.parse('2026-11-22T08:00:00Z');
  const host = createMockHost([clocked], { clock: first + 60_000 });
  const resetAt = (now: number): void => {
    host.session.clock.stopAt(now);
    host.reset();
    host.snapshot();
  };
  host.snapshot();
  resetAt(first + 14 * 60_000);
  expect(times).toEqual([first]);
  for (let quarter = 1; quarter <= 8; quarter += 1) resetAt(first + quarter * 900_000);
  expect(times).toHaveLength(9);
  resetAt(first + 8 * 900_000);
  expect(times).toHaveLength(9);
  resetAt(first);
  expect(times).toHaveLength(10);
});

test('Providers do not share what is made for them.', () => {
  const twin = mockOf(spec, { collections, scenarios, provider: { ...shop, id: 'twin' } });
  const host = createMockHost([mock, twin], { scenarios: { twin: 'a' } });
  const { shop: one, twin: other } = JSON.parse(host.snapshot());
  expect([one.items, other.items]).toEqual([[{ id: 1, name: 't' }], [{ id: 1, name: 'ta' }]]);
});
