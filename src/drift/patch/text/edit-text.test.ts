import { expect, test } from 'vitest';
import type { Edit } from '../edit.ts';
import { editText, settled, textToEdit, withEdit } from './edit-text.ts';

const put = (pointer: string, value: Extract<Edit, { kind: 'put' }>['value'], key?: string): Edit =>
  key === undefined ? { kind: 'put', pointer, value } : { kind: 'put', pointer, value, key };
const remove = (pointer: string): Edit => ({ kind: 'remove', pointer });
const append = (pointer: string, value: Extract<Edit, { kind: 'append' }>['value']): Edit => ({
  kind: 'append',
  pointer,
  value,
});
const add = (
  pointer: string,
  key: string,
  value: Extract<Edit, { kind: 'add' }>['value'],
  after: readonly string[] = [],
): Edit => ({ kind: 'add', pointer, key, value, after });

test.each<[string, string, Edit, string]>([
  [
    'a comment beside a value stays beside its key',
    'a:\n  type: string # as the page says\n  b: 1\n',
    put('/a/type', ['string', 'null']),
    'a:\n  type: # as the page says\n    - string\n    - "null"\n  b: 1\n',
  ],
  [
    'where lists stand on one line, so does a new one',
    'a:\n  type: string # as the page says\n  required: [a, b]\n',
    put('/a/type', ['string', 'null']),
    'a:\n  type: [string, "null"] # as the page says\n  required: [a, b]\n',
  ],
  [
    'another name takes the place of the old one',
    'a:\n  $ref: "#/b" # shared\nb: {}\n',
    put('/a/$ref', [{ $ref: '#/b' }, { type: 'null' }], 'oneOf'),
    'a:\n  oneOf: # shared\n    - $ref: "#/b"\n    - type: "null"\nb: {}\n',
  ],
  [
    'a text keeps its quotes',
    'a: "^\\\\d$"\nb: \'^x$\'\nc: ^y$\n',
    put('/a', '^\\d$|^\\d\\d$'),
    'a: "^\\\\d$|^\\\\d\\\\d$"\nb: \'^x$\'\nc: ^y$\n',
  ],
  ['a text in single quotes, too', "a: '^x$'\n", put('/a', "it's"), "a: 'it''s'\n"],
  ['a plain text stays plain', 'a: ^x$\n', put('/a', '^y$'), 'a: ^y$\n'],
  [
    'a text of several lines is replaced as a whole',
    'a: >-\n  one\n  two\n\n# next\nb: 1\n',
    put('/a', 'three'),
    'a: three\n\n# next\nb: 1\n',
  ],
  [
    'a member goes behind the comment of the one before, and before what belongs to the next',
    'a:\n  b:\n    c: 1 # one\n\n# About d.\nd: 2\n',
    add('/a/b', 'e', { f: [1] }),
    'a:\n  b:\n    c: 1 # one\n    e:\n      f:\n        - 1\n\n# About d.\nd: 2\n',
  ],
  [
    'a member goes behind the last of those that it is to follow',
    'a:\n  x: 1\n  y: 2\n  z: 3\n',
    add('/a', 'n', true, ['y', 'x', 'none']),
    'a:\n  x: 1\n  y: 2\n  n: true\n  z: 3\n',
  ],
  [
    'a member of the first item of a list stands below the others',
    'a:\n- b: |\n    text\n\n    more\n\n  c:\n- d: 1\n',
    add('/a/0', 'e', 1, ['b']),
    'a:\n- b: |\n    text\n\n    more\n  e: 1\n\n  c:\n- d: 1\n',
  ],
  [
    'text that keeps its line breaks keeps them',
    'a:\n  b: |+\n    text\n\nc: 1\n',
    add('/a', 'd', 1),
    'a:\n  b: |+\n    text\n\n  d: 1\nc: 1\n',
  ],
  [
    'empty braces are filled on lines of their own',
    'a: {} # none\n',
    add('/a', 'b', 1),
    'a: # none\n  b: 1\n',
  ],
  ['empty brackets as well', 'a: []\nb: 1\n', append('/a', { c: 1 }), 'a:\n  - c: 1\nb: 1\n'],
  ['unless they stand in brackets', 'a: [[]]\n', append('/a/0', 1), 'a: [[1]]\n'],
  [
    'or in braces',
    'a: { b: {} }\n',
    add('/a/b', 'c', { d: [1, 'x, y'] }),
    'a: { b: { c: { d: [1, "x, y"] } } }\n',
  ],
  ['a whole document may be empty braces', '{}\n', add('', 'a', 1), '{"a":1}\n'],
  [
    'an item goes to the column of the others',
    'a:\n- 1 # one\n- 2 # two\n# end\n',
    append('/a', { b: 1, c: 2 }),
    'a:\n- 1 # one\n- 2 # two\n- b: 1\n  c: 2\n# end\n',
  ],
  ['an item in brackets', 'a: [x, y] # both\n', append('/a', 'a: b'), 'a: [x, y, "a: b"] # both\n'],
  ['brackets that end in a comma', 'a: [x, y,]\n', append('/a', 'z'), 'a: [x, y, z,]\n'],
  [
    'brackets of several lines',
    'a: [\n  x, # first\n  y # second\n]\n',
    append('/a', 'z'),
    'a: [\n  x, # first\n  y,\n  z # second\n]\n',
  ],
  ['a member in braces', 'a: { b: 1 }\n', add('/a', 'c', {}), 'a: { b: 1, c: {} }\n'],
  [
    'comments of what is removed stay',
    'a:\n  # above\n  b:\n    # inside\n    - x # beside\n  c: 1\n',
    remove('/a/b'),
    'a:\n  # above\n  # inside\n  # beside\n  c: 1\n',
  ],
  [
    'an item that is removed leaves its comment, too',
    'a:\n  - x\n  - y # why\n  - z\n',
    remove('/a/1'),
    'a:\n  - x\n  # why\n  - z\n',
  ],
  [
    'what follows the first member of an item moves to its dash',
    'a:\n  - b: 1 # one\n    # about c\n    c: 2\n',
    remove('/a/0/b'),
    'a:\n  - # one\n    # about c\n    c: 2\n',
  ],
  [
    'of an only member braces are left',
    'a:\n  - b: 1\n  - c: 2\n',
    remove('/a/0/b'),
    'a:\n  - {}\n  - c: 2\n',
  ],
  ['of one whose key has an anchor as well', 'a: &x\n  &y b: 1\n', remove('/a/b'), 'a: &x\n  {}\n'],
  ['of an only item brackets', 'a:\n- 1\n', remove('/a/0'), 'a:\n []\n'],
  ['a first item in brackets', 'a: [x, y, z]\n', remove('/a/0'), 'a: [y, z]\n'],
  ['a last item in brackets', 'a: [x, y, z]\n', remove('/a/2'), 'a: [x, y]\n'],
  ['an only item in brackets', 'a: [ x ]\n', remove('/a/0'), 'a: [  ]\n'],
  ['a member in braces', 'a: { b: 1, c: 2 }\n', remove('/a/b'), 'a: { c: 2 }\n'],
  [
    'an item beside a comment in brackets',
    'a: [\n  x, # first\n  y, # second\n  z\n]\n',
    remove('/a/1'),
    'a: [\n  x # first\n  , # second\n  z\n]\n',
  ],
  [
    'the first item beside a comment in brackets',
    'a: [\n  x, # first\n  y\n]\n',
    remove('/a/0'),
    'a: [\n   # first\n  y\n]\n',
  ],
  [
    'a value in braces under another name',
    'a: { const: 1 }\n',
    put('/a/const', [1, 2], 'enum'),
    'a: { enum: [1, 2] }\n',
  ],
  ['an item of a list', 'a:\n  - x # first\n  - y\n', put('/a/0', 'z'), 'a:\n  - z # first\n  - y\n'],
  [
    'what an alias repeats, at its anchor',
    'a: &x\n  b: 1\nc: *x\n',
    add('/c', 'd', 2),
    'a: &x\n  b: 1\n  d: 2\nc: *x\n',
  ],
  [
    'text of several lines comes in quotes',
    'a:\n  b: 1\n',
    add('/a', 'c', 'x\ny'),
    'a:\n  b: 1\n  c: "x\\ny"\n',
  ],
  ['single quotes where they are usual', "a: 'x y'\n", add('', 'b', '1'), "a: 'x y'\nb: '1'\n"],
  ['a file without a line break at its end', 'a: 1', add('', 'b', 2), 'a: 1\nb: 2'],
  [
    'line breaks of Windows',
    'a:\r\n  b: 1 # one\r\nc: 2\r\n',
    add('/a', 'd', [1]),
    'a:\r\n  b: 1 # one\r\n  d:\r\n    - 1\r\nc: 2\r\n',
  ],
  ['a key without a value gets one', 'a:\nb: 1\n', put('/a', [1]), 'a:\n  - 1\nb: 1\n'],
  [
    'a key without a value is no hindrance',
    'a:\n  b:\n  c: 1\n',
    add('/a', 'd', 1, ['b']),
    'a:\n  b:\n  d: 1\n  c: 1\n',
  ],
  [
    'a status without quotes among such statuses',
    'a:\n  200: x\n',
    add('/a', '404', 'y'),
    'a:\n  200: x\n  404: y\n',
  ],
  ['text of several lines in brackets', 'a: [x]\n', put('/a/0', 'y\nz'), 'a: ["y\\nz"]\n'],
  ['a key without a value gets a text', 'a:\nb: 1\n', put('/a', 'x'), 'a: x\nb: 1\n'],
  ['a dash without an item gets one', 'a:\n  -\n  - 1\n', put('/a/0', 5), 'a:\n  - 5\n  - 1\n'],
  ['an anchor without a value as well', 'a: &x # one\nb: *x\n', put('/a', 5), 'a: &x 5 # one\nb: *x\n'],
  ['a key in braces that has only a colon', 'a: {b:, c: 1}\n', put('/a/b', 'x'), 'a: {b: x, c: 1}\n'],
  ['braces with a key alone in them', 'a: {b, c: 1}\n', add('/a', 'd', 1, ['b']), 'a: {b, d: 1, c: 1}\n'],
  ['braces that end in a key alone', 'a: {c: 1, b}\n', add('/a', 'd', 1), 'a: {c: 1, b, d: 1}\n'],
  ['a member behind a key alone', 'a: {b, c: 1}\n', remove('/a/c'), 'a: {b}\n'],
  [
    'a member behind a key with a question mark',
    'a:\n  ? b\n  : 1\nc: 1\n',
    add('/a', 'd', 1),
    'a:\n  ? b\n  : 1\n  d: 1\nc: 1\n',
  ],
  ['a member behind such a key alone', 'a:\n  ? b\nc: 1\n', add('/a', 'd', 1), 'a:\n  ? b\n  d: 1\nc: 1\n'],
  ['a key with a question mark goes with it', 'a:\n  ? b\n  : 1\n  d: 2\n', remove('/a/b'), 'a:\n  d: 2\n'],
  [
    'a member behind a key that has an anchor',
    'a:\n  &key b: 1\n',
    add('/a', 'c', { d: [1] }),
    'a:\n  &key b: 1\n  c:\n    d:\n      - 1\n',
  ],
  ['an item in brackets goes with its anchor', 'a: [&x 1, 2]\n', remove('/a/0'), 'a: [2]\n'],
  ['an only item goes with its comma', 'a: [x,]\n', remove('/a/0'), 'a: []\n'],
  ['an only member as well', 'a: {x: 1,}\n', remove('/a/x'), 'a: {}\n'],
  [
    'a comma in a comment parts nothing',
    'a: [x # one, two\n  , y]\n',
    remove('/a/0'),
    'a: [ # one, two\n   y]\n',
  ],
  [
    'a value below its key gives up its line',
    'a:\n  # why\n  x\nb: 1\n',
    put('/a', ['x', 1]),
    'a:\n  # why\n  - x\n  - 1\nb: 1\n',
  ],
  [
    'but not where a comment stands on it',
    'a:\n  x # why\nb: 1\n',
    put('/a', ['x', 1]),
    'a:\n # why\n  - x\n  - 1\nb: 1\n',
  ],
  ['of an alias only the one place', 'a: &x {}\nb: *x\n', add('/b', 'c', 1), 'a: &x {}\nb:\n  c: 1\n'],
  ['in brackets, too', 'a: [&x [], *x]\n', append('/a/1', 1), 'a: [&x [], [1]]\n'],
  ['the last member of a file without a line break at its end', 'a: 1\nb: 2', remove('/b'), 'a: 1'],
  ['such a member with a comment', 'a: 1\r\nb: 2 # why', remove('/b'), 'a: 1\r\n# why'],
  [
    'JSON keeps its indentation',
    '{\n    "a": {\n        "b": 1\n    }\n}\n',
    add('/a', 'c', { d: [1, { e: 2 }] }),
    '{\n    "a": {\n        "b": 1,\n        "c": {\n            "d": [\n                1,\n                {\n                    "e": 2\n                }\n            ]\n        }\n    }\n}\n',
  ],
  [
    'JSON with tabs, and lists on one line',
    '{\n\t"a": ["x", "y"],\n\t"b": "z"\n}\n',
    put('/b', ['z', null]),
    '{\n\t"a": ["x", "y"],\n\t"b": ["z", null]\n}\n',
  ],
  [
    'JSON on one line',
    '{"a":{"b":1},"c":[1]}',
    add('/a', 'd', [{ e: 1 }]),
    '{"a":{"b":1,"d":[{"e":1}]},"c":[1]}',
  ],
  ['JSON on one line, with blanks', '{"a": [1, 2]}', append('/a', 3), '{"a": [1, 2, 3]}'],
  ['JSON on one line, an only item', '{"c":[1]}', append('/c', 2), '{"c":[1,2]}'],
  ['empty braces in JSON', '{\n  "a": {}\n}', add('/a', 'b', 1), '{\n  "a": {\n    "b": 1\n  }\n}'],
])('Edited, %s.', (_, before, edit, after) => {
  expect(editText(before, edit)).toBe(after);
});

test.each<[string, string, Edit]>([
  ['nothing is there', 'a: 1\n', put('/b', 1)],
  ['nothing is there to add to', 'a: 1\n', add('/b', 'c', 1)],
  ['a scalar is there', 'a: 1\n', add('/a', 'c', 1)],
  ['a scalar is there in place of a list', 'a: 1\n', append('/a', 1)],
  ['a scalar is there on the way', 'a: 1\n', remove('/a/b')],
  ['no item is there', 'a: [1]\n', remove('/a/1')],
  ['the whole document is meant', 'a: 1\n', remove('')],
  ['the whole document is to be replaced', 'a: 1\n', put('', 1)],
  ['what is there takes several lines', 'a:\n  b: 1\n', put('/a', 1)],
  ['braces have a key without a value', 'a: {b}\n', put('/a/b', [1])],
  ['a key with a question mark has no value', 'a:\n  ? b\n', put('/a/b', 1)],
  ['a pair is to get a second, without braces', 'a: [b: 1, c]\n', add('/a/0', 'd', 2)],
  ['a pair is to go, without braces', 'a: [b: 1, c]\n', remove('/a/0/b')],
  ['a pair is to be replaced, without braces', 'a: [? b : 1]\n', put('/a/0', 1)],
  ['a tag says what the value is', 'a: !!str 1\n', put('/a', 2)],
  ['it was merged', 'x: &x { a: 1 }\nb:\n  <<: *x\n', put('/b/a', 2)],
  ['a comment would be lost', 'a: > # why\n  text\nb: 1\n', put('/a', 'x')],
])('Where %s, there is no edit.', (_, text, edit) => {
  expect(editText(text, edit)).toBeUndefined();
});

test.each<[string, string, readonly Edit[], number, string]>([
  [
    'apart from one another',
    'a:\n  x: 1\nb:\n  y: 1\n',
    [put('/a/x', 2), put('/b/y', 2)],
    2,
    'a:\n  x: 2\nb:\n  y: 2\n',
  ],
  ['on one line', 'a: { x: 1, y: 1 }\n', [put('/a/x', 2), put('/a/y', 2)], 1, 'a: { x: 2, y: 2 }\n'],
  [
    'that take the last members',
    '# a\na: 1\n# b\n# c\nb: 1\n',
    [remove('/a'), remove('/b')],
    1,
    '# a\n# b\n# c\n{}\n',
  ],
  [
    'behind an item that goes',
    '- a\n- b:\n    - 1\n- c:\n    - 1\n',
    [remove('/0'), append('/1/c', 2)],
    1,
    '- b:\n    - 1\n- c:\n    - 1\n    - 2\n',
  ],
  [
    'inside of what another adds',
    'a: {}\nb: 1\n',
    [add('/a', 'x', {}), add('/a/x', 'y', 1)],
    1,
    'a:\n  x:\n    y: 1\nb: 1\n',
  ],
  [
    'where something is repeated',
    'a: &a\n  x: 1\nb: *a\nc:\n  x: 1\n',
    [put('/a/x', 2), put('/c/x', 2)],
    1,
    'a: &a\n  x: 2\nb: *a\nc:\n  x: 2\n',
  ],
])('Edits %s are made.', (_, text, edits, together, expected) => {
  const all = edits.reduce((now, edit) => withEdit(now, edit) ?? now, textToEdit(text));
  expect(all.made).toHaveLength(together);
  expect(settled(all).text).toBe(expected);
});
