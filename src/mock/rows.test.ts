import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import type { JsonValue } from '../json/json-value.ts';
import { createCollection, type Entry } from './collection.ts';
import { createShownRows, encodeBody, Rows, rowOf } from './rows.ts';

// What fast-check makes of JSON is JSON, but for a key that no reader of ours accepts.
const json = (fc.jsonValue() as fc.Arbitrary<JsonValue>).filter(
  (value) => !JSON.stringify(value).includes('"__proto__":'),
);

function rowsOf(values: readonly JsonValue[]): Rows<JsonValue> {
  const operation = {};
  return new Rows(createShownRows(values.map((value) => rowOf(entryOf({ value }), operation, () => value))));
}

function entryOf(
  record: { readonly [name: string]: JsonValue },
  literals?: ReadonlyMap<string, string>,
): Entry {
  const collection = createCollection(() => 'key');
  collection.put(record, literals);
  const entry = collection.get('key');
  if (entry === undefined) throw new Error('The collection lost its record');
  return entry;
}

const encoded = (body: unknown, rows?: Rows<unknown>) => encodeBody(body, rows, new Map()).body;

test('Whatever the rows and the envelope, the bytes are those of plain JSON, and what marks their place is gone.', () => {
  fc.assert(
    fc.property(fc.array(json), json, json, (values, before, after) => {
      const rows = rowsOf(values);
      const body = { before, data: { list: rows }, after };
      expect(encoded(body, rows)).toBe(JSON.stringify({ before, data: { list: values }, after }));
    }),
  );
});

test.each<[what: string, rows: JsonValue[]]>([
  ['no row', []],
  ['Chinese and emoji', [{ name: '套餐' }, { name: '😀' }]],
  ['half a surrogate pair', [{ name: '\ud83d' }]],
  ['rows that look like a place', [{ name: '\u0000rows\u0000' }, 'rows', '[', '","']],
])('A page of %s is written as JSON has it.', (_, values) => {
  const rows = rowsOf(values);
  expect(encoded({ rows: 'rows', list: rows }, rows)).toBe(JSON.stringify({ rows: 'rows', list: values }));
});

test('What a client sends cannot take the place of the rows.', () => {
  const rows = rowsOf([1]);
  for (const echo of ['rows', '\u0000rows\u0000', '"\u0000rows\u0000"', '\\u0000rows\\u0000']) {
    expect(JSON.parse(encoded({ echo, list: rows }, rows))).toEqual({ echo, list: [1] });
  }
});

test('Rows may be the whole body, stand in it twice, or not at all.', () => {
  const rows = rowsOf([1, 2]);
  expect(encoded(rows, rows)).toBe('[1,2]');
  expect(encoded({ a: rows, b: rows }, rows)).toBe('{"a":[1,2],"b":[1,2]}');
  expect(encoded({ a: 1 }, rows)).toBe('{"a":1}');
  expect(encoded({ a: 1 })).toBe('{"a":1}');
});

test('Rows are a plain list to a handler, and what is made of them is one too.', () => {
  const rows = rowsOf([1, 2, 3]);
  expect([...rows]).toEqual([1, 2, 3]);
  const doubled = rows.map((value) => Number(value) * 2);
  expect(doubled).not.toBeInstanceOf(Rows);
  expect(encoded({ doubled, rest: rows.slice(1) }, rows)).toBe('{"doubled":[2,4,6],"rest":[2,3]}');
});

test('A row is made once for each operation and record.', () => {
  const show = vi.fn((record: object) => record);
  const entry = entryOf({ id: 1 });
  const [first, second] = [{}, {}];
  expect(rowOf(entry, first, show)).toBe(rowOf(entry, first, show));
  expect(show).toHaveBeenCalledOnce();
  expect(rowOf(entry, second, show)).not.toBe(rowOf(entry, first, show));
  expect(show).toHaveBeenCalledTimes(2);
});

test('A row keeps every digit of the numbers of its record.', () => {
  const digits = '12345678901234567890';
  const entry = entryOf({ id: Number(digits), other: 1 }, new Map([['/id', digits]]));
  const rows = new Rows(createShownRows([rowOf(entry, {}, ({ id }) => ({ id }))]));
  expect(encoded({ list: rows }, rows)).toBe(`{"list":[{"id":${digits}}]}`);
});

test('From the second time on, a page in one envelope has its bytes with it, the same every time.', () => {
  const rows = rowsOf(['套餐', 2]);
  const asked = () => encodeBody({ total: 2, list: rows }, new Rows(rows.shown), new Map());
  const [first, second, third] = [asked(), asked(), asked()];
  expect(first.bytes).toBeUndefined();
  expect(second.body).toBe(first.body);
  expect(textOfBody(second.bytes)).toBe(first.body);
  expect(third.bytes).toBe(second.bytes);
});

test('A page in ever other envelopes has each time the one that it is asked for in.', () => {
  const rows = rowsOf([1]);
  for (const at of [1, 1, 1, 2, 2, 1, 2, 1, 1]) {
    const { body, bytes } = encodeBody({ at, list: rows }, rows, new Map());
    expect(body).toBe(`{"at":${at},"list":[1]}`);
    expect(textOfBody(bytes ?? body)).toBe(body);
  }
});

test('What is long is not kept.', () => {
  const rows = rowsOf(['x'.repeat(70_000)]);
  for (const _ of [1, 2, 3]) expect(encodeBody(rows, rows, new Map()).bytes).toBeUndefined();
  const short = rowsOf([1]);
  const echo = 'x'.repeat(70_000);
  for (const _ of [1, 2, 3])
    expect(encodeBody({ echo, list: short }, short, new Map())).toEqual({
      body: JSON.stringify({ echo, list: [1] }),
    });
});
