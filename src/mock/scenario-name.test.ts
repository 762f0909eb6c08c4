import { expect, test } from 'vitest';
import { parseScenarios } from './scenario-name.ts';
import { mockOf, shop, specOf } from './shop.fixture.ts';

const spec = specOf({ '/a': { get: { responses: {} } } });
const scenarios = { typical: () => ({}), empty: () => ({}) };
const one = mockOf(spec, { scenarios });
const other = mockOf(spec, { scenarios, provider: { ...shop, id: 'other' } });

test('Scenarios are named with their provider, and with one provider the name alone will do.', () => {
  expect(parseScenarios([one, other], ['other/empty', 'shop/typical'])).toEqual({
    other: 'empty',
    shop: 'typical',
  });
  expect(parseScenarios([one], ['empty'])).toEqual({ shop: 'empty' });
  expect(parseScenarios([one], ['shop/empty'])).toEqual({ shop: 'empty' });
  expect(parseScenarios([one, other], [])).toEqual({});
});

test('Two scenarios of one provider are refused, whichever is meant; the same one twice is one.', () => {
  expect(() => parseScenarios([one], ['shop/empty', 'shop/typical'])).toThrow(
    'there are two scenarios of shop, shop/empty and shop/typical',
  );
  expect(parseScenarios([one], ['shop/empty', 'shop/empty'])).toEqual({ shop: 'empty' });
});

test('Of a provider that is known, its own scenarios alone are named.', () => {
  expect(() => parseScenarios([one, other], ['other/full'])).toThrow(
    'there is no scenario "full". Expected one of other/typical, other/empty.',
  );
});

test.each([
  [[one, other], 'empty'],
  [[one], 'full'],
  [[one], 'other/empty'],
  [[one], ''],
  [[one], 'toString'],
  [[one, other], 'shop/constructor'],
  [[], 'empty'],
])('An unknown scenario is refused, and the message names those that there are (%#).', (mocks, name) => {
  expect(() => parseScenarios(mocks, [name])).toThrow(
    expect.objectContaining({
      code: 'SCENARIO_UNKNOWN',
      message: expect.stringContaining(mocks.length === 0 ? `"${name}"` : 'shop/typical, shop/empty'),
    }),
  );
});
