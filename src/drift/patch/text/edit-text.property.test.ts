import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import { toPointer } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../../json/json-value.ts';
import { sameJson } from '../../../spec/explain/same-json.ts';
import { readYaml } from '../../../spec/read-yaml.ts';
import type { Edit } from '../edit.ts';
import { editValue } from '../edit-value.ts';
import { editText } from './edit-text.ts';

const name = fc.oneof(
  fc.constantFrom('a', 'b', '200', 'null', 'x y', '/pools/{id}', '$ref', 'a: b', '#', 'true'),
  fc.string({ maxLength: 5 }).filter((text) => text !== '__proto__' && text !== '<<'),
);
const scalar = fc.oneof(
  fc.constantFrom<JsonValue>('null', '1', '^\\d+$', "it's", '"', 'a\nb\n', ' a', '', '- a', 'a # b', null, 7),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
);
const { value: anyValue } = fc.letrec<{ value: JsonValue; node: JsonValue }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('node')),
  node: fc.oneof(
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const root = fc.dictionary(name, anyValue, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

interface Style {
  readonly json: boolean;
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly crlf: boolean;
  /** Decides which collections stand in brackets and which nodes have comments. */
  readonly dice: readonly number[];
}

const style: fc.Arbitrary<Style> = fc.record({
  json: fc.boolean(),
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  crlf: fc.boolean(),
  dice: fc.array(fc.nat(9), { minLength: 5, maxLength: 30 }),
});

function write(value: JsonValue, { json, indent, indentSeq, crlf, dice }: Style): string {
  if (json) return JSON.stringify(value, null, ['', ' ', '  ', '\t', '    '][indent]);
  const document = new Document(value);
  let rolls = 0;
  const roll = () => dice[rolls++ % dice.length] ?? 0;
  visit(document, {
    Node(_, node) {
      if (isCollection(node) && roll() > 6) node.flow = true;
      if (isScalar(node) && typeof node.value === 'string' && roll() > 6) node.type = Scalar.QUOTE_SINGLE;
    },
    Pair(_, { key, value: member }) {
      if (isScalar(key) && roll() > 6) key.commentBefore = ` before ${rolls}`;
      if (isScalar(member) && roll() > 6) member.comment = ` behind ${rolls}`;
    },
  });
  const text = document.toString({ indent: Math.max(2, indent), indentSeq, lineWidth: 0 });
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

function editsFor(value: JsonValue, pointer: string, other: JsonValue): readonly Edit[] {
  const own: Edit[] = [];
  if (pointer !== '') own.push({ kind: 'remove', pointer }, { kind: 'put', pointer, value: other });
  if (isJsonArray(value)) {
    own.push({ kind: 'append', pointer, value: other });
    return own.concat(...value.map((item, index) => editsFor(item, `${pointer}/${index}`, other)));
  }
  if (!isJsonObject(value)) return own;
  const names = Object.keys(value);
  if (!names.includes('new')) {
    own.push({ kind: 'add', pointer, key: 'new', value: other, after: names.slice(0, 1) });
    own.push({ kind: 'add', pointer, key: 'new', value: other });
  }
  return own.concat(
    ...names.map((each) => editsFor(value[each] ?? null, pointer + toPointer([each]), other)),
  );
}

function read(text: string): JsonValue | undefined {
  const reading = readYaml(text, { maxDepth: 50 });
  return reading.ok ? reading.value : undefined;
}

test('An edit of a text says what the same edit of its value says, or is not made at all.', () => {
  const counts = { made: 0, left: 0 };
  fc.assert(
    fc.property(root, anyValue, style, fc.nat(), (value, other, given, choice) => {
      const text = write(value, given);
      fc.pre(read(text) !== undefined && sameJson(read(text) ?? null, value));
      const edits = editsFor(value, '', other);
      const edit = edits[choice % edits.length];
      if (edit === undefined) return;
      const edited = editText(text, edit);
      counts[edited === undefined ? 'left' : 'made'] += 1;
      if (edited === undefined) return;
      expect(read(edited), `${text}\n---\n${JSON.stringify(edit)}\n---\n${edited}`).toEqual(
        editValue(value, edit),
      );
    }),
    { numRuns: 1000 },
  );
  expect(counts.made).toBeGreaterThan(10 * counts.left);
});
