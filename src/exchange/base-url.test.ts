import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeBase, underBase } from './base-url.ts';

test.each([
  ['https://API.example', 'https://api.example'],
  ['https://api.example:443/', 'https://api.example'],
  ['http://api.example:8080/v1//', 'http://api.example:8080/v1'],
  ['https://api.example/a b?c=d#e', 'https://api.example/a%20b'],
])('The base %s is %s.', (text, base) => {
  expect(normalizeBase(text)).toBe(base);
});

test('A relative base is one of the page, and an error where there is no page.', () => {
  expect(normalizeBase('/api', 'http://localhost:3000/cards?id=1')).toBe('http://localhost:3000/api');
  expect(() => normalizeBase('/api')).toThrow('Failed to take "/api" as a base URL');
  expect(() => normalizeBase('blob:https://a.example/1')).toThrow('http or https');
  expect(() => normalizeBase('https://{region}.example')).toThrow('absolute');
});

test.each([
  ['https://a.example/v1/b?c=d#e', '/b?c=d'],
  ['https://a.example/v1', '/'],
  ['https://a.example/v1?c', '/?c'],
  ['https://a.example/v1#c', '/'],
  ['https://a.example/v1/', '/'],
])('%s stands under the base with the target %s.', (url, target) => {
  expect(underBase(['http://other.example', 'https://a.example/v1'], url)).toEqual({
    base: 'https://a.example/v1',
    target,
  });
});

test.each([
  'https://a.example/v10',
  'https://a.example/',
  'http://a.example/v1',
  'https://a.example:8443/v1',
])('%s does not stand under the base.', (url) => {
  expect(underBase(['https://a.example/v1'], url)).toBeUndefined();
});

test('Whatever URL stands under its own origin, base and target give it back without its fragment.', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
      const { origin, href } = new URL(text);
      const under = underBase([normalizeBase(origin)], href);
      expect([under?.base, `${under?.base}${under?.target}`]).toEqual([origin, href.replace(/#.*/, '')]);
    }),
  );
});
