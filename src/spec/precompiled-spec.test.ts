import { expect, test } from 'vitest';
import type { ValidatorRuntime } from './compiled-spec.ts';
import { precompiledSpec } from './precompiled-spec.ts';

const table = { title: '', version: '', servers: [], operations: [], schemas: {} };

test('The generated code is run once, on first use.', () => {
  let runs = 0;
  const spec = precompiledSpec(table, () => {
    runs += 1;
    return { '/a': () => true, '/b': () => false };
  });
  expect(runs).toBe(0);
  expect([spec.validators.at('/a')(1), spec.validators.at('/b')(1)]).toEqual([true, false]);
  expect(runs).toBe(1);
  expect(spec.table).toBe(table);
});

test('The generated code is handed lengths in code points, equality of JSON, twins, formats and patterns.', () => {
  let given: ValidatorRuntime | undefined;
  const spec = precompiledSpec(table, (runtime) => {
    given = runtime;
    return { '/a': () => true };
  });
  spec.validators.at('/a');
  expect(given?.ucs2length('a😀')).toBe(2);
  expect(given?.equal({ a: [1], b: 2 }, { b: 2, a: [1] })).toBe(true);
  expect(given?.hasTwins([{ a: 1 }, { a: 1 }])).toBe(true);
  expect(Object.keys(given?.formats ?? {})).toContain('date-time');
  expect(given?.pattern('^\\p{L}$').test('é')).toBe(true);
});

test('A schema without generated code is told, with the command that makes it.', () => {
  const { validators } = precompiledSpec(table, () => ({}));
  expect(() => validators.at('/a')).toThrow(expect.objectContaining({ code: 'GENERATED_MISSING' }));
  expect(() => validators.at('/a')).toThrow(/schema at \/a\. .*Run "lockstep generate"/);
});
