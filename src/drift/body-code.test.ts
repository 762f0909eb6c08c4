import { expect, test } from 'vitest';
import type { SchemaObject } from '../spec/schema.ts';
import { bodyCode } from './body-code.ts';

function codeOf(value: number, schema: SchemaObject | undefined): string {
  const violation = { keyword: 'type', expected: 'string', received: value, pointer: '', specPointer: '' };
  return bodyCode({ ...violation, open: false }, { value, schema });
}

test.each([
  [5, '^\\d+$', 'whole'],
  [5, '^\\d+\\.\\d{2}$', 'with the decimal places that it lost'],
  [2.5, '^\\d+\\.\\d{4}$', 'with decimal places of which it lost some'],
])('The number %d for a text of the form %s has lost its quotes: it fits %s.', (value, pattern) => {
  expect(codeOf(value, { type: 'string', pattern })).toBe('numeric-string');
});

test.each<SchemaObject>([{ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, { format: 'date-time' }])(
  'A number for a text of the form %j is another form.',
  (form) => {
    expect(codeOf(1_700_000_000, { type: 'string', ...form })).toBe('format-changed');
  },
);

test('A number for a text of which no form is known has lost its quotes.', () => {
  expect(codeOf(1_700_000_000, undefined)).toBe('numeric-string');
});
