import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { normaliseSchema } from '../../spec/normalise-schema.ts';
import { pageFields } from './page-field.ts';
import { schemaViews } from './schema-view.ts';

const views = schemaViews({ title: '', version: '1', servers: [], operations: [], schemas: {} });

/** What is told of the page by a body, as `path: role`. */
function told(properties: JsonObject, rows: readonly string[]): readonly string[] {
  const body = views.of(normaliseSchema({ type: 'object', properties }));
  return pageFields(body, rows, views).map(({ path, role }) => `${path.join('.')}: ${role}`);
}

const COUNT = { type: 'integer' };
const ROWS = { type: 'array', items: { type: 'object' } };

test('A body that is the list itself tells nothing of the page.', () => {
  expect(told({ total: COUNT }, [])).toEqual([]);
});

test('What stands beside the rows tells of the page, in the envelope that holds them and in the one around it.', () => {
  expect(told({ total: COUNT, items: ROWS }, ['items'])).toEqual(['total: total']);
  const data = { type: 'object', properties: { page: COUNT, items: ROWS } };
  expect(told({ total: COUNT, data }, ['data', 'items'])).toEqual(['total: total', 'data.page: page']);
});

test('`count` is the number of rows where a total is told as well, and the total where none is.', () => {
  expect(told({ count: COUNT, items: ROWS }, ['items'])).toEqual(['count: total']);
  expect(told({ count: COUNT, total: COUNT, items: ROWS }, ['items'])).toEqual([
    'count: count',
    'total: total',
  ]);
});

test('Links may be objects with a href, and what is told may stand in an object of its own.', () => {
  const link = { type: 'object', properties: { href: { type: 'string' } } };
  const links = { type: 'object', properties: { next: link, self: link } };
  const meta = { type: 'object', properties: { total_pages: COUNT, paging: { type: 'object' } } };
  const other = { type: 'object', properties: { total: COUNT } };
  expect(told({ _links: links, meta, other, items: ROWS }, ['items'])).toEqual([
    '_links.next.href: next',
    'meta.total_pages: pages',
  ]);
});
