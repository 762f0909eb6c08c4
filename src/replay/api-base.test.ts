import { expect, test } from 'vitest';
import { parseApiBase, targetUnder, urlParts } from './api-base.ts';

function under(base: string, url: string): string | undefined {
  const parts = urlParts(url);
  return parts === undefined ? 'no URL' : targetUnder(parseApiBase(base), parts);
}

test.each([
  ['https://api.example.com', 'https://api.example.com/a?b=%20c#d', '/a?b=%20c'],
  ['https://api.example.com/', 'https://api.example.com', '/'],
  ['https://api.example.com/v1/', 'https://API.example.com:443/v1/a%2Fb', '/a%2Fb'],
  ['https://api.example.com:443/v1', 'https://me:secret@api.example.com/v1?x=1', '/?x=1'],
  ['http://localhost:80', 'http://localhost/a', '/a'],
  ['https://{region}.example.com/{version}', 'https://eu.example.com/v2/a', '/a'],
  ['http://localhost:{port}/v1', 'http://localhost:3000/v1/a', '/a'],
  ['/v1', 'https://anywhere.example/v1/a', '/a'],
])('Under %s, %s asks for %s.', (base, url, target) => {
  expect(under(base, url)).toBe(target);
});

test.each([
  ['https://api.example.com', 'http://api.example.com/a'],
  ['https://api.example.com', 'https://api.example.com.evil.example/a'],
  ['https://api.example.com', 'https://api.example.com:8443/a'],
  ['https://api.example.com/v1', 'https://api.example.com/v10/a'],
  ['https://api.example.com/v1', 'https://api.example.com/a'],
  ['https://{region}.example.com', 'https://.example.com/a'],
  ['https://{region}.example.com', 'https://example.com/a'],
  ['https://api.example.com/{version}', 'https://api.example.com'],
])('Not under %s is %s.', (base, url) => {
  expect(under(base, url)).toBeUndefined();
});

test.each(['data:text/plain,a', '/a', 'about:blank', ''])('%j has no host.', (url) => {
  expect(urlParts(url)).toBeUndefined();
});
