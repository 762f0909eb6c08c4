import { expect, test } from 'vitest';
import type { SchemaObject } from '../spec/schema.ts';
import { compiled, foundIn, type Seen, thingsDocument } from './things.fixture.ts';

type Properties = NonNullable<SchemaObject['properties']>;

const marker = (day: string): SchemaObject => ({ type: 'string', 'x-lockstep-vanished': day });
const thing = (properties: Properties, more: SchemaObject = {}) =>
  compiled(thingsDocument({ type: 'object', properties, ...more }));

function told(properties: Properties, ...seen: readonly Seen[]): readonly string[] {
  return foundIn(thing(properties), seen).map(({ code, pointer }) => `${code} ${pointer}`);
}

const gone: Seen = { body: {}, recorded: { a: 'x', b: 'y' }, date: '2026-11-20T08:00:00Z' };

test('A property that the spec says has vanished is not missed, and any other is.', () => {
  const both: Properties = { a: { type: 'string' }, b: { type: 'string' } };
  expect(told(both, gone)).toEqual(['property-vanished /a', 'property-vanished /b']);
  expect(told({ ...both, a: marker('2026-11-20') }, gone)).toEqual(['property-vanished /b']);
});

test('The same name at another place is missed all the same.', () => {
  const inner: SchemaObject = { type: 'object', properties: { a: { type: 'string' } } };
  const seen = { body: { in: {} }, recorded: { a: 'x', in: { a: 'x' } }, date: '2026-11-20' };
  expect(told({ a: marker('2026-11-20'), in: inner }, seen)).toEqual(['property-vanished /in/a']);
});

test('A recording that is newer, or of no known day, is held against answers again.', () => {
  const spec = { a: marker('2026-11-20') };
  expect(told(spec, { ...gone, date: '2026-11-21' })).toEqual(['property-vanished /a']);
  expect(told(spec, gone, { ...gone, date: '2026-11-21' }, gone)).toEqual(['property-vanished /a']);
  expect(told(spec, { body: {}, recorded: { a: 'x' } })).toEqual(['property-vanished /a']);
});

test('What is no day says nothing.', () => {
  expect(told({ a: marker('yes') }, gone)).toEqual(['property-vanished /a']);
});

test('A required property that no answer has any more is one finding, with the day of the newest recording.', () => {
  const spec = thing({ a: { type: 'string' } }, { required: ['a'] });
  const older: Seen = { body: {}, recorded: { a: 'x' }, date: '2026-10-01' };
  expect(foundIn(spec, [gone, older])).toMatchObject([
    { code: 'property-missing', pointer: '/a', lastRecorded: '2026-11-20T08:00:00Z' },
  ]);
  const comesAndGoes = foundIn(spec, [gone, { ...gone, body: { a: 'x' } }]);
  expect(comesAndGoes).toMatchObject([{ code: 'property-missing', pointer: '/a' }]);
  expect(comesAndGoes[0]).not.toHaveProperty('lastRecorded');
});
