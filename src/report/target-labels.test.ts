import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { targetLabels } from './target-labels.ts';

const labelsOf = (...targets: string[]): string[] => [...targetLabels(targets).values()];

test.each([
  ['none', 'document'],
  ['mock', 'mock'],
  ['live', 'live'],
  ['https://sandbox.example', 'sandbox.example'],
  ['http://127.0.0.1:4010/v1/', '127.0.0.1:4010/v1'],
  ['https://user:secret@sandbox.example/v1?key=secret#secret', 'sandbox.example/v1'],
  ['https://very-long-name.sandbox.provider.example/api/v1', 'very-long-name....example/api/v1'],
  ['urn:a\u001b[2J', 'urn:a\\u001b[2J'],
])('The target %s is called %s.', (target, label) => {
  expect(labelsOf(target)).toEqual([label]);
});

test('Two targets that would be called the same are numbered.', () => {
  expect(labelsOf('https://a.example', 'http://a.example', 'http://a.example?b')).toEqual([
    'a.example',
    'a.example (2)',
    'a.example (3)',
  ]);
});

const awkward = constantFrom('a', 'é', '/', '?', '%', '@', ':', ' ', '\n', '\u001b', '\u009b', '\u2028');

test('Whatever targets are called, every one has a label of its own that keeps to its line and to its width.', () => {
  assert(
    property(array(string({ unit: awkward, maxLength: 50 })), (names) => {
      const targets = [...new Set(names.flatMap((name) => [name, `https://a.example/${name}`]))];
      const labels = labelsOf(...targets);
      expect(labels).toHaveLength(targets.length);
      expect(new Set(labels).size).toBe(targets.length);
      const isShort = (label: string) => /^[^\p{Cc}\u2028\u2029]{0,32}( \(\d+\))?$/u.test(label);
      expect(labels.filter((label) => !isShort(label))).toEqual([]);
    }),
  );
});
