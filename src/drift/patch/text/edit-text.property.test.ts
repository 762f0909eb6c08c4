import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import { toPointer, valueAt } from '../../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../../json/json-value.ts';
import { sameJson } from '../../../spec/explain/same-json.ts';
import { readYaml } from '../../../spec/read-yaml.ts';
import type { Edit } from '../edit.ts';
import { editValue } from '../edit-value.ts';
import { type EditedText, editText, settled, textToEdit, withEdit } from './edit-text.ts';
import { isSourceMap } from './nodes.ts';
import { oddYaml } from './odd-yaml.fixture.ts';
import { nodeAt, parseSource } from './source.ts';

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
  readonly writer: 'json' | 'library' | 'odd';
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly crlf: boolean;
  /** Whether the text ends without a line break. */
  readonly open: boolean;
  /** Decides which collections stand in brackets and which nodes have comments. */
  readonly dice: readonly number[];
}

const style: fc.Arbitrary<Style> = fc.record({
  writer: fc.constantFrom('json', 'library', 'odd', 'odd'),
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  crlf: fc.boolean(),
  open: fc.boolean(),
  dice: fc.array(fc.nat(9), { minLength: 5, maxLength: 30 }),
});

function write(value: JsonObject, given: Style): string {
  const { writer, indent, crlf, open, dice } = given;
  if (writer === 'json') return JSON.stringify(value, null, ['', ' ', '  ', '\t', '    '][indent]);
  let rolls = 0;
  const roll = () => dice[rolls++ % dice.length] ?? 0;
  const written = writer === 'odd' ? oddYaml(value, () => roll() > 7) : writeAsLibrary(value, given, roll);
  const text = open ? written.trimEnd() : `${written.trimEnd()}\n`;
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

function writeAsLibrary(value: JsonObject, { indent, indentSeq }: Style, roll: () => number): string {
  const document = new Document(value);
  let count = 0;
  visit(document, {
    Node(_, node) {
      if (isCollection(node) && roll() > 6) node.flow = true;
      if (isScalar(node) && typeof node.value === 'string' && roll() > 6) node.type = Scalar.QUOTE_SINGLE;
    },
    Pair(_, { key, value: member }) {
      if (isScalar(key) && roll() > 6) key.commentBefore = ` before ${++count}.`;
      if (isScalar(member) && roll() > 6) member.comment = ` behind ${++count}.`;
    },
  });
  return document.toString({ indent: Math.max(2, indent), indentSeq, lineWidth: 0 });
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

interface Edited {
  readonly value: JsonObject;
  readonly text: string;
  readonly edit: Edit;
  readonly edited: string;
}

/** Edits texts of all styles, and has whatever comes of it looked at. */
function forEachEdit(look: (edited: Edited) => void): { readonly made: number; readonly left: number } {
  const counts = { made: 0, left: 0 };
  fc.assert(
    fc.property(root, anyValue, style, fc.nat(), (value, other, given, choice) => {
      const text = write(value, given);
      fc.pre(sameJson(read(text) ?? null, value));
      const edits = editsFor(value, '', other);
      const edit = edits[choice % edits.length];
      if (edit === undefined) return;
      const edited = editText(text, edit);
      counts[edited === undefined ? 'left' : 'made'] += 1;
      if (edited !== undefined) look({ value, text, edit, edited });
    }),
    { numRuns: 1000 },
  );
  return counts;
}

function told({ text, edit, edited }: Edited): string {
  return [text, JSON.stringify(edit), edited].join('\n---\n');
}

test('An edit of a text says what the same edit of its value says, or is not made at all.', () => {
  const { made, left } = forEachEdit((each) => {
    const value = read(each.edited);
    expect(value, told(each)).toEqual(editValue(each.value, each.edit));
    // With the members in the same order.
    expect(JSON.stringify(value), told(each)).toBe(JSON.stringify(editValue(each.value, each.edit)));
  });
  expect(made).toBeGreaterThan(10 * left);
});

test('An edit keeps every comment, and the order of the names around it.', () => {
  forEachEdit((each) => {
    const { text, edit, edited } = each;
    for (const [comment] of text.matchAll(/(?:before|behind|# c\d+,) c?\d+\./g)) {
      expect(edited.split(comment), told(each)).toHaveLength(2);
    }
    if (edit.kind !== 'add') return;
    const before = namesAt(text, edit.pointer);
    const { after = [] } = edit;
    const index = after.length > 0 ? 1 : before.length;
    expect(namesAt(edited, edit.pointer), told(each)).toEqual(before.toSpliced(index, 0, edit.key));
  });
});

test('What was added and is removed again leaves the bytes that were there.', () => {
  let count = 0;
  forEachEdit((each) => {
    const { value, text, edit, edited } = each;
    const undo = undoing(value, edit);
    if (undo === undefined) return;
    count += 1;
    expect(editText(edited, undo), told(each)).toBe(text);
  });
  expect(count).toBeGreaterThan(100);
});

function undoing(value: JsonValue, edit: Edit): Edit | undefined {
  const owner = valueAt(value, edit.pointer);
  // What was empty is left empty, but not always on the line where it stood.
  if (edit.kind === 'add' && isJsonObject(owner) && Object.keys(owner).length > 0)
    return { kind: 'remove', pointer: edit.pointer + toPointer([edit.key]) };
  if (edit.kind === 'append' && isJsonArray(owner) && owner.length > 0)
    return { kind: 'remove', pointer: `${edit.pointer}/${owner.length}` };
  return undefined;
}

/** Says which edit comes next, and whether it is to be one that is near the last. */
type Choice = readonly [number, boolean];

/** Each finds the document as those before it have left it; one that cannot be made is left out. */
function editInTurn(start: EditedText, value: JsonObject, other: JsonValue, choices: readonly Choice[]) {
  const edits: Edit[] = [];
  let now = { text: start, value: value as JsonValue };
  for (const [choice, isNear] of choices) {
    const near = isNear ? (edits.at(-1)?.pointer.replace(/\/[^/]*$/, '') ?? '') : '';
    const possible = editsFor(now.value, '', other).filter(({ pointer }) => pointer.startsWith(near));
    const edit = possible[choice % possible.length];
    const edited = edit && withEdit(now.text, edit);
    const text = edited && settled(edited);
    if (edit === undefined || text?.keepsComments !== true) continue;
    edits.push(edit);
    now = { text, value: editValue(now.value, edit) ?? null };
  }
  return { text: now.text.text, edits };
}

test('Edits that are made together give the text that they give one after the other.', () => {
  let together = 0;
  fc.assert(
    fc.property(
      root,
      anyValue,
      style,
      fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 6 }),
      (value, other, given, choices) => {
        const text = write(value, given);
        fc.pre(sameJson(read(text) ?? null, value));
        const start = textToEdit(text);
        const inTurn = editInTurn(start, value, other, choices);
        let all = start;
        for (const edit of inTurn.edits) {
          const next = withEdit(all, edit);
          if (next === undefined) throw new Error(`${JSON.stringify(edit)} is not made any more`);
          if (next.made.length > 1) together += 1;
          all = next;
        }
        const told = [text, JSON.stringify(inTurn.edits), inTurn.text].join('\n---\n');
        expect(settled(all).text, told).toBe(inTurn.text);
        expect(settled(all).keepsComments, told).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  expect(together).toBeGreaterThan(20);
});

function namesAt(text: string, pointer: string): readonly string[] {
  const source = parseSource(text);
  const node = nodeAt(source, pointer);
  return isSourceMap(node) ? node.items.map(({ key }) => String(key.value)) : [];
}
