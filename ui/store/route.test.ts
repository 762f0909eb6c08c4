import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefOf, PAGES, routeOf } from './route.ts';

test('An address leads to the page that it was made for, whatever its parts are.', () => {
  const parts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }));
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), parts, (page, of) => {
      expect(routeOf(hrefOf(page, ...of))).toEqual({ page, parts: of });
    }),
  );
});

test.each(['', '#', '#/', '#/nowhere', '#/__proto__'])('The address %j leads to the overview.', (hash) => {
  expect(routeOf(hash).page).toBe('overview');
});

test('An address that somebody has mistyped leads somewhere, and its broken part stays as it is.', () => {
  expect(routeOf('#/traffic/%E0%A4%A')).toEqual({ page: 'traffic', parts: ['%E0%A4%A'] });
});
