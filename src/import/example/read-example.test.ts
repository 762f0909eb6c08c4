import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { exampleLiterals, exampleValue } from './example-node.ts';
import { formExample } from './form-example.ts';
import { readExample } from './read-example.ts';

function valueIn(text: string): JsonValue | undefined {
  const [node] = readExample(text, 1).nodes;
  return node && exampleValue(node);
}

describe('an example that is no JSON', () => {
  it.each<readonly [string, string, JsonValue]>([
    ['comments', '{"a": 1, // one\n"b": 2 /* two */ # three\n}', { a: 1, b: 2 }],
    ['commas too many', '{"a": [1, 2,], }', { a: [1, 2] }],
    ['commas too few', '{"a": 1\n"b": "x"\n"c": ["y" "z"]}', { a: 1, b: 'x', c: ['y', 'z'] }],
    ['other quotes and none', "{'a': 'x', b: y}", { a: 'x', b: 'y' }],
    ['full-width punctuation', '｛“a”：“x”，"b"：［1，2］｝', { a: 'x', b: [1, 2] }],
    ['dots for more of the same', '{"a": [{"b": 1}, ...], ...}', { a: [{ b: 1 }] }],
    ['words of other languages', '{"a": None, "b": True, "c": undefined}', { a: null, b: true, c: null }],
    ['no end', '{"a": {"b": [1, 2', { a: { b: [1, 2] } }],
    ['headers before it', 'HTTP/1.1 200 OK\nDate: x\n\n{"a": 1}', { a: 1 }],
    ['nothing after a colon', '{"a": , "b": 1}', { a: null, b: 1 }],
    ['a variable in it', '{"a": {{id}}, "b": "{{name}}"}', { a: '{{id}}', b: '{{name}}' }],
    ['arrows of PHP', "['a' => 1, 'b' => ['x', 'y']]", { a: 1, b: ['x', 'y'] }],
    [
      'arrays of PHP in arrays',
      "array('a' => array(array('id' => 1, 'name' => null), array('id' => 2)), 'b' => 'ok',)",
      { a: [{ id: 1, name: null }, { id: 2 }], b: 'ok' },
    ],
    ['what print_r writes', 'Array (\n [a] => 1\n [b] => Array (\n [0] => x\n )\n)', { a: 1, b: ['x'] }],
  ])('is read past %s', (_, text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  it('keeps the digits of numbers that a double does not hold', () => {
    const [node] = readExample('{"a": 12345678901234567890}', 1).nodes;
    expect(node && [...exampleLiterals(node)]).toEqual([['/a', '12345678901234567890']]);
  });

  it('gives a comment to the member in front of it, or to the next where it stands alone', () => {
    const [node] = readExample(
      '{\n"a": [{ "b": 1, /* bee */ "c": 2 }],\n// dee\n"d": 3 // three\n}',
      1,
    ).nodes;
    expect(node).toMatchObject({
      members: [
        {
          name: 'a',
          value: { items: [{ members: [{ name: 'b', comment: 'bee' }, { name: 'c' }] }] },
        },
        { name: 'd', comment: 'three' },
      ],
    });
    expect(JSON.stringify(node)).not.toMatch(/"name":"[ac]"[^}]*"comment"/);
  });

  it('is none where there is no bracket', () => {
    expect(readExample('not json at all', 1).nodes).toEqual([]);
  });
});

describe('an example of a form', () => {
  it('is an object of its pairs', () => {
    const node = formExample({
      kind: 'code',
      language: '',
      text: 'https://h.test/a?name=a%20b&age=3\n',
      line: 7,
    });
    expect(node && exampleValue(node)).toEqual({ name: 'a b', age: 3 });
  });

  it.each(['{"a": "b=c"}', 'a = b', 'just words', ''])('is not %j', (text) => {
    expect(formExample({ kind: 'code', language: '', text, line: 1 })).toBeUndefined();
  });
});
