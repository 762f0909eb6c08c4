import { expect, test } from 'vitest';
import { createOperationIndex, type OperationIndex } from './operation-index.ts';
import type { Operation, OperationTable } from './operation-table.ts';

function operation(route: string, constants: Readonly<Record<string, string>> = {}): Operation {
  const [method = '', path = ''] = route.split(' ');
  return {
    id: [route, ...Object.values(constants)].join(' '),
    method,
    path,
    pointer: '',
    summary: '',
    effect: 'read',
    parameters: Object.entries(constants).map(([name, constant]) => ({
      name,
      in: 'query',
      required: true,
      pointer: '',
      schema: '',
      constant,
      explode: true,
      examples: [],
    })),
    responses: [],
  };
}

function tableOf(operations: readonly Operation[]): OperationTable {
  return { title: '', version: '', servers: [], operations, schemas: {} };
}

function indexOf(...routes: readonly string[]): OperationIndex {
  return createOperationIndex(tableOf(routes.map((route) => operation(route))));
}

test('What can be got can be asked for its head, unless the spec has an operation of its own for that.', () => {
  const index = indexOf('GET /pools/{id}', 'GET /heads', 'HEAD /heads', 'POST /posts');
  expect(matched(index, 'HEAD', '/pools/7')).toEqual(['GET /pools/{id}', { id: '7' }]);
  expect(matched(index, 'HEAD', '/heads')).toEqual(['HEAD /heads', {}]);
  expect(matched(index, 'HEAD', '/posts')).toBe('method-not-allowed');
});

function matched(index: OperationIndex, method: string, path: string): unknown {
  const match = index.match(method, path, []);
  return match.kind === 'operation' ? [match.operation.id, match.pathParameters] : match.kind;
}

test('A literal segment wins over a templated one, whichever stands first.', () => {
  for (const routes of [
    ['GET /a/{id}', 'GET /a/me'],
    ['GET /a/me', 'GET /a/{id}'],
  ]) {
    const index = indexOf(...routes);
    expect(matched(index, 'GET', '/a/me')).toEqual(['GET /a/me', {}]);
    expect(matched(index, 'GET', '/a/you')).toEqual(['GET /a/{id}', { id: 'you' }]);
  }
});

test('A templated segment with text in it wins over one without.', () => {
  const index = indexOf('GET /a/{id}', 'GET /a/{name}.json', 'GET /a/x-{name}.json');
  expect(matched(index, 'GET', '/a/b.json')).toEqual(['GET /a/{name}.json', { name: 'b' }]);
  expect(matched(index, 'GET', '/a/x-b.json')).toEqual(['GET /a/x-{name}.json', { name: 'b' }]);
  expect(matched(index, 'GET', '/a/b')).toEqual(['GET /a/{id}', { id: 'b' }]);
});

test('Where the better segment leads nowhere, the other one is tried.', () => {
  const index = indexOf('GET /a/me/x', 'GET /a/{id}/y', 'GET /a/{name}.json/z', 'GET /{any}/me/w');
  expect(matched(index, 'GET', '/a/me/y')).toEqual(['GET /a/{id}/y', { id: 'me' }]);
  expect(matched(index, 'GET', '/a/b.json/y')).toEqual(['GET /a/{id}/y', { id: 'b.json' }]);
  expect(matched(index, 'GET', '/a/me/w')).toEqual(['GET /{any}/me/w', { any: 'a' }]);
  expect(matched(index, 'GET', '/a/me/v')).toBe('not-found');
});

test('Templates that differ only in the names of their parameters are one path.', () => {
  const index = indexOf('GET /a/{id}', 'DELETE /a/{key}', 'GET /a/{parent}/b/{id}');
  expect(matched(index, 'DELETE', '/a/1')).toEqual(['DELETE /a/{key}', { key: '1' }]);
  expect(matched(index, 'GET', '/a/1/b/2')).toEqual(['GET /a/{parent}/b/{id}', { parent: '1', id: '2' }]);
  expect(index.match('PUT', '/a/1', [])).toEqual({ kind: 'method-not-allowed', allowed: ['DELETE', 'GET'] });
});

test('Parameters are percent-decoded, and so are literal segments that a client encodes needlessly.', () => {
  const index = indexOf('GET /café/{id}', 'GET /a~b');
  expect(matched(index, 'GET', '/caf%C3%A9/x%2Fy')).toEqual(['GET /café/{id}', { id: 'x/y' }]);
  expect(matched(index, 'GET', '/a%7Eb')).toEqual(['GET /a~b', {}]);
  expect(matched(index, 'GET', '/a%zz')).toBe('not-found');
});

test('A slash more or less makes another path.', () => {
  const index = indexOf('GET /a', 'GET /b/', 'GET /c/{id}', 'GET /');
  expect(['/a/', '/b', '/c/', '/c/1/', '//a', ''].map((path) => matched(index, 'GET', path))).toEqual(
    Array(6).fill('not-found'),
  );
  expect(matched(index, 'GET', '/b/')).toEqual(['GET /b/', {}]);
  expect(matched(index, 'GET', '/')).toEqual(['GET /', {}]);
});

test('The start of a longer path is not found.', () => {
  expect(matched(indexOf('GET /a/b/{c}'), 'GET', '/a/b')).toBe('not-found');
});

test('A method that the path lacks is not allowed, and those it has are told in order.', () => {
  const index = indexOf('PUT /a', 'GET /a', 'POST /a');
  expect(index.match('DELETE', '/a', [])).toEqual({
    kind: 'method-not-allowed',
    allowed: ['GET', 'POST', 'PUT'],
  });
});

test('The query chooses among the operations of one path; one that demands more wins over one that demands less.', () => {
  const plain = operation('GET /a');
  const one = operation('GET /a', { r: '1' });
  const both = operation('GET /a', { r: '1', s: '2' });
  const index = createOperationIndex(tableOf([plain, one, both]));
  const chosen = (...query: [string, string][]) => {
    const match = index.match('GET', '/a', query);
    return match.kind === 'operation' ? match.operation : match.kind;
  };
  expect(chosen()).toBe(plain);
  expect(chosen(['r', '2'])).toBe(plain);
  expect(chosen(['x', '0'], ['r', '1'])).toBe(one);
  expect(chosen(['s', '2'], ['r', '1'])).toBe(both);
});

test('Where the query chooses no operation, the candidates are told.', () => {
  const operations = [operation('GET /a', { r: '1' }), operation('GET /a', { r: '2' })];
  const match = createOperationIndex(tableOf(operations)).match('GET', '/a', [['r', '3']]);
  expect(match).toEqual({ kind: 'not-selected', candidates: operations });
});

test('Each of thousands of operations is found under its own path.', () => {
  const routes = Array.from({ length: 5_000 }, (_, index) =>
    index % 2 === 0 ? `GET /r${index}/{id${index}}/items` : `GET /shared/{id${index}}/r${index}`,
  );
  const index = indexOf(...routes);
  const found = routes.map((route, at) => {
    const path = route.slice('GET '.length).replace(/\{.*\}/, 'x');
    return [matched(index, 'GET', path), [route, { [`id${at}`]: 'x' }]];
  });
  for (const [actual, expected] of found) expect(actual).toEqual(expected);
});
