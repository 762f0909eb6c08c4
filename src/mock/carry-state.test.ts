import { expect, test } from 'vitest';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import type { ProviderMock } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { findScenario } from './scenario.ts';
import { shopMock } from './shop-mock.fixture.ts';

function typicalOf(mock: ProviderMock) {
  const found = findScenario(mock, 'typical');
  if ('reason' in found) throw new Error(found.reason);
  return found.start;
}

/** The mock with another start state: as many cards as are left of the typical one. */
function withCards(count: number, mock: ProviderMock = tibiot): ProviderMock {
  const typical = typicalOf(mock);
  return {
    ...mock,
    scenarios: {
      ...mock.scenarios,
      typical: (context) => {
        const records = typical(context);
        return { ...records, cards: (records['cards'] ?? []).slice(0, count) };
      },
    },
  };
}

const cards = (host: { snapshot(): string }): number => JSON.parse(host.snapshot()).tibiot.cards.length;

test('Sessions that changed nothing get the new start state, the others keep what they have.', async () => {
  const host = createMockHost([tibiot]);
  const other = host.sessions.of('other');
  other.restore({ tibiot: { cards: [] } });
  const carried = await host.replace(withCards(3));
  expect(carried.map(({ session, lost }) => [session, lost])).toEqual([
    ['default', undefined],
    ['other', undefined],
  ]);
  expect([cards(host), cards(other)]).toEqual([3, 0]);
  other.reset();
  expect([cards(other), cards(host.sessions.of('new'))]).toEqual([3, 3]);
});

test('A state that does not fit any more is told, and starts anew.', async () => {
  const host = createMockHost([tibiot]);
  const { tibiot: state } = JSON.parse(host.snapshot());
  host.restore({ tibiot: { ...state, cards: state.cards.slice(0, 1) } });
  const { cards: _gone, ...collections } = tibiot.collections;
  const typical = typicalOf(tibiot);
  const without: ProviderMock = {
    ...tibiot,
    collections,
    scenarios: {
      typical: (context) => {
        const { cards: _none, ...records } = typical(context);
        return records;
      },
    },
  };
  const [carried] = await host.replace(without);
  expect(carried?.lost).toMatch(/at "\/cards": there is no such collection/);
  expect(JSON.parse(host.snapshot()).tibiot).not.toHaveProperty('cards');
});

test('A version whose scenario is gone or throws is refused, and the last one answers on.', async () => {
  const host = createMockHost([tibiot], { scenarios: { tibiot: 'batch-fails' } });
  const before = host.snapshot();
  const { typical, ...others } = tibiot.scenarios;
  const { 'batch-fails': _fails, ...less } = tibiot.scenarios;
  await expect(host.replace({ ...tibiot, scenarios: less })).rejects.toThrow(
    /the scenario "batch-fails" of tibiot/,
  );
  const broken = () => {
    throw new Error('no cards today');
  };
  await expect(host.replace({ ...tibiot, scenarios: { ...others, 'batch-fails': broken } })).rejects.toThrow(
    'no cards',
  );
  await expect(host.replace({ ...tibiot, provider: { ...tibiot.provider, id: 'nobody' } })).rejects.toThrow(
    'there is no mock of "nobody"',
  );
  expect(typical).toBeDefined();
  expect(host.snapshot()).toBe(before);
});

test('A mistake in the code of the new mock is no state that does not fit: it is thrown.', async () => {
  const host = createMockHost([tibiot]);
  host.restore({ tibiot: { cards: [], pools: JSON.parse(host.snapshot()).tibiot.pools } });
  const broken: ProviderMock = {
    ...tibiot,
    collections: Object.fromEntries(
      Object.entries(tibiot.collections).map(([name, collection]) => [
        name,
        {
          ...collection,
          isChecked: () => {
            throw new TypeError('a mistake');
          },
        },
      ]),
    ),
  };
  await expect(host.replace(broken)).rejects.toThrow('a mistake');
  expect(cards(host)).toBe(0);
});

test('A state that is deeper and has longer names than what can be sent is carried with every digit.', async () => {
  const host = createMockHost([shopMock()]);
  const deep = `${'['.repeat(150)}12345678901234567890${']'.repeat(150)}`;
  const long = 'n'.repeat(50_000);
  const text = `{"shop":{"items":[{"id":"deep","deep":${deep}},{"id":"long","${long}":12345678901234567891}]}}`;
  const literals = new Map([
    [`/shop/items/0/deep${'/0'.repeat(150)}`, '12345678901234567890'],
    [`/shop/items/1/${long}`, '12345678901234567891'],
  ]);
  host.restore(JSON.parse(text), literals);
  const [carried] = await host.replace(shopMock({ scenarios: { typical: () => ({}) } }));
  expect(carried?.lost).toBeUndefined();
  expect(host.snapshot()).toBe(text);
});
