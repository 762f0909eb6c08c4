import { expect, test } from 'vitest';
import { formats } from './formats.ts';

function isValid(name: string, value: string | number): boolean | undefined {
  return formats[name]?.validate(value as never);
}

test.each<[string, string | number, string | number]>([
  ['date', '2024-02-29', '2023-02-29'],
  ['time', '12:30:00Z', '25:00:00Z'],
  ['date-time', '2024-01-31T12:30:00+08:00', '2024-01-31 12:30'],
  ['duration', 'P1DT2H', '1 day'],
  ['uri', 'https://example.com/a?b#c', '/a'],
  ['uri-reference', '../a', 'a b'],
  ['email', 'a@example.com', 'a.example.com'],
  ['hostname', 'example.com', '-example'],
  ['ipv4', '127.0.0.1', '256.0.0.1'],
  ['ipv6', '::1', '::g'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000', '123e4567'],
  ['byte', 'aGVsbG8=', 'a$b'],
  ['json-pointer', '/a~1b', '/a~2'],
  ['int32', -(2 ** 31), 2 ** 31],
  ['int32', 2 ** 31 - 1, 0.5],
  ['int64', 2 ** 62, 0.5],
])('The format %s allows %j and refuses %j.', (name, good, bad) => {
  expect([isValid(name, good), isValid(name, bad)]).toEqual([true, false]);
});

test('A format answers the same however often it is asked.', () => {
  for (const name of Object.keys(formats)) {
    if (formats[name]?.type !== 'string') continue;
    expect(Array.from({ length: 4 }, () => isValid(name, '\u0000'))).toEqual(Array(4).fill(false));
  }
});
