import { expect, test } from 'vitest';
import { nearestOperation } from './nearest-operation.ts';
import type { Operation } from './operation-table.ts';

function tableOf(...routes: readonly string[]) {
  const operations = routes.map((route): Operation => {
    const [method = '', path = ''] = route.split(' ');
    return {
      id: route,
      method,
      path,
      pointer: '',
      summary: '',
      effect: 'read',
      parameters: [],
      responses: [],
    };
  });
  return { title: '', version: '', servers: [], operations, schemas: {} };
}

test('The operation with the closest path is found, whatever the case of its letters.', () => {
  const table = tableOf('GET /users', 'GET /Orders/list', 'GET /products');
  expect(nearestOperation(table, 'GET', '/oders/list')?.id).toBe('GET /Orders/list');
});

test('Of two operations on one path, the one of the same method is the nearer.', () => {
  expect(nearestOperation(tableOf('GET /a/b', 'POST /a/b'), 'POST', '/a/c')?.id).toBe('POST /a/b');
});

test('A closer path counts for more than the same method.', () => {
  expect(nearestOperation(tableOf('POST /abc', 'GET /abd'), 'GET', '/abc')?.id).toBe('POST /abc');
});

test('A path of a megabyte costs no time, and a table without operations has no nearest one.', () => {
  expect(nearestOperation(tableOf('GET /a'), 'GET', `/${'a'.repeat(1_000_000)}`)?.id).toBe('GET /a');
  expect(nearestOperation(tableOf(), 'GET', '/a')).toBeUndefined();
});
