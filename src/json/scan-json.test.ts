import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

test.each([
  ['{"a":}', '/a', 5, 'unexpected "}"'],
  ['{"a" 1}', '/a', 5, 'unexpected "1"'],
  ['{"a":1 "b":2}', '/a', 7, `unexpected '"'`],
  ['{"a":1,}', '', 7, 'unexpected "}"'],
  ['{a:1}', '', 1, 'unexpected "a"'],
  ['{"a":1]', '/a', 6, 'unexpected "]"'],
  ['[1,]', '/1', 3, 'unexpected "]"'],
  ['[,1]', '/0', 1, 'unexpected ","'],
  ['[1}', '/0', 2, 'unexpected "}"'],
  ['[0,[1 2]]', '/1/0', 6, 'unexpected "2"'],
  ['1 2', '', 2, 'unexpected "2"'],
  ['[]]', '', 2, 'unexpected "]"'],
  ['NaN', '', 0, 'unexpected "N"'],
  ['[trUe]', '/0', 3, 'unexpected "U"'],
  ['[truex]', '/0', 5, 'unexpected "x"'],
  ['[nul', '/0', 4, 'the text ends early'],
  ['[01]', '/0', 2, 'unexpected "1"'],
  ['[+1]', '/0', 1, 'unexpected "+"'],
  ['[-]', '/0', 2, 'unexpected "]"'],
  ['[.5]', '/0', 1, 'unexpected "."'],
  ['[1.]', '/0', 3, 'unexpected "]"'],
  ['[1.e2]', '/0', 3, 'unexpected "e"'],
  ['[1e]', '/0', 3, 'unexpected "]"'],
  ['[1E+-2]', '/0', 4, 'unexpected "-"'],
  ['["a\nb"]', '/0', 3, 'unexpected U+000A'],
  ['["\\x41"]', '/0', 3, 'unexpected "x"'],
  ['["\\u00g0"]', '/0', 6, 'unexpected "g"'],
  ['["\\', '/0', 3, 'the text ends early'],
  ['{"a\tb":1}', '', 3, 'unexpected U+0009'],
  ['{"a":"b', '/a', 7, 'the text ends early'],
  ['[\u00a01]', '/0', 1, 'unexpected U+00A0'],
  ['[\u{1f600}]', '/0', 1, 'unexpected "\u{1f600}"'],
  ['[\ud800]', '/0', 1, 'unexpected U+D800'],
  ['', '', 0, 'the text ends early'],
])(
  'Reading %j stops at the place that cannot be read and says what stands there.',
  (text, pointer, offset, detail) => {
    const flaw = { kind: 'syntax', pointer, offset, detail };
    expect(scanJson(text, 100)).toEqual({ ok: false, flaw });
  },
);

test('White space of every JSON kind may stand between all tokens.', () => {
  const space = ' \t\r\n';
  const text = [
    '',
    '{',
    '"a"',
    ':',
    '[',
    '1e999',
    ',',
    'false',
    ']',
    ',',
    '"\\"\\u0000"',
    ':',
    '{',
    '}',
    '}',
    '',
  ];
  expect(scanJson(text.join(space), 2)).toEqual({ ok: true, literals: new Map([['/a/0', '1e999']]) });
});

test('The scan takes every text that JSON.stringify writes.', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('"__proto__":'));
      expect(scanJson(text, Number.POSITIVE_INFINITY)).toEqual({ ok: true, literals: new Map() });
    }),
  );
});
