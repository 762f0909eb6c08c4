import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { type ExampleMember, type ExampleNode, numberNode } from './example-node.ts';
import { readQuoted, readWord } from './example-scalars.ts';
import { ExampleText, type Repair } from './example-text.ts';

export interface ExampleReading {
  /** One for each value that stands in the text; none where there is no example of JSON in it. */
  readonly nodes: readonly ExampleNode[];
  readonly repairs: readonly Repair[];
}

/**
 * Reads what a page shows as JSON, as a person would: comments, commas too many or too few, quotes of any kind or
 * none, full-width punctuation, arrows of PHP, dots for more of the same, an end that is missing.
 *
 * @throws PageRefusal where it is nested without end.
 */
export function readExample(text: string, firstLine: number): ExampleReading {
  const source = new ExampleText(text, firstLine);
  const nodes: ExampleNode[] = [];
  while (nodes.length < 50 && findStart(source, nodes.length === 0)) {
    const before = source.offset;
    const node = readValue(source, 0);
    if (node !== undefined) nodes.push(node);
    if (source.offset === before) source.skip(1);
  }
  return { nodes, repairs: source.repairs };
}

/** What stands before the first bracket is the line and the headers of the response. */
function findStart(source: ExampleText, isFirst: boolean): boolean {
  if (
    isFirst &&
    source.match(/\s*(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)\s*$/y) !== undefined
  ) {
    source.skipBlanks();
    return true;
  }
  const skipped = source.match(/[^{[｛［]*/y) ?? '';
  const php = source.match(/[^{[(]*?array\s*(?=\()/iy);
  source.skip(php !== undefined && php.length < skipped.length ? php.length : skipped.length);
  return !source.ended;
}

function readValue(source: ExampleText, depth: number): ExampleNode | undefined {
  source.skipBlanks();
  const php = source.match(/array\s*(?=\()/iy);
  if (php !== undefined) source.skip(php.length);
  const line = source.line;
  const char = source.peek();
  if (depth > LIMITS.fieldDepth) {
    throw new PageRefusal('too-deep', `an example nested deeper than ${LIMITS.fieldDepth}`, source.line);
  }
  // `{{name}}` is a value to be put in, and no object.
  if (char === '{' && !/^\{\{\s*[\w$.-]+\s*\}\}/.test(source.match(/\{\{[^{}\n]*\}\}/y) ?? ''))
    return readObject(source, depth);
  if (char === '[') return readArray(source, ']', depth);
  if (char === '(') return readArray(source, ')', depth);
  if (char === '"' || char === "'" || char === '`')
    return { kind: 'scalar', value: readQuoted(source), line };
  if (char === '' || char === '}' || char === ']' || char === ',' || char === ':' || char === ')')
    return undefined;
  return readBareScalar(source);
}

function readBareScalar(source: ExampleText): ExampleNode {
  const line = source.line;
  const number = source.match(
    /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s*(?:[,}｝\]］】，)\n]|\/\/|\/\*|#|$))/y,
  );
  if (number !== undefined) {
    source.skip(number.length);
    return numberNode(number, line);
  }
  return { kind: 'scalar', value: readWord(source), line };
}

function readObject(source: ExampleText, depth: number): ExampleNode {
  const line = source.line;
  source.take();
  const members: BegunMember[] = [];
  const names = new Set<string>();
  const read = (): boolean => {
    const member = readMember(source, depth);
    if (member === undefined) return false;
    if (names.has(member.name)) source.repair('duplicate-name');
    names.add(member.name);
    if (names.size > LIMITS.fields) {
      throw new PageRefusal('too-many-rows', `an object of more than ${LIMITS.fields} members`, line);
    }
    members.push(member);
    return true;
  };
  readElements(source, { close: '}', stray: ']', counted: members, read });
  return { kind: 'object', members: withComments(members, source), line };
}

interface Elements {
  readonly close: string;
  /** The end of what is around: this one was left open. */
  readonly stray: string;
  /** Those behind which a comma too many is told of. */
  readonly counted: readonly unknown[];
  /** Takes one, and gives whether there was one. */
  readonly read: () => boolean;
}

/** What stands between brackets, with commas between, too many or missing. */
function readElements(source: ExampleText, { close, stray, counted, read }: Elements): void {
  for (let comma = true; ; ) {
    source.skipBlanks();
    const char = source.peek();
    if (char === close) {
      if (comma && counted.length > 0) source.repair('trailing-comma');
      source.take();
      return;
    }
    if (source.ended || char === stray) {
      source.repair('open-bracket');
      return;
    }
    if (char === ',') {
      source.take();
      comma = true;
      continue;
    }
    if (!comma) source.repair('missing-comma');
    comma = false;
    if (read()) continue;
    source.repair('odd-character');
    source.skip(1);
  }
}

interface BegunMember extends ExampleMember {
  /** The offset of its first character. */
  readonly begin: number;
}

function readMember(source: ExampleText, depth: number): BegunMember | undefined {
  const { line, offset: begin } = source;
  source.beginMember();
  const name = readName(source);
  if (name === undefined) return undefined;
  source.skipBlanks();
  if (source.startsWith('=>')) {
    source.repair('php-arrow');
    source.skip(2);
  } else if (source.peek() === ':' || source.raw() === '=') source.take();
  else return undefined;
  const value = readValue(source, depth + 1) ?? emptyValue(source);
  return { name, value, line, begin };
}

/** Nothing stands after the colon. */
function emptyValue(source: ExampleText): ExampleNode {
  source.repair('other-literal');
  return { kind: 'scalar', value: null, line: source.line };
}

function readName(source: ExampleText): string | undefined {
  const char = source.peek();
  if (char === '"' || char === "'" || char === '`') return readQuoted(source);
  const bracketed = source.match(/\[[^\]\n]+\](?=\s*=>)/y);
  const word = bracketed ?? source.match(/[^\s"'{}[\],:：，=]+/y);
  if (word === undefined) return undefined;
  source.repair('unquoted-name');
  source.skip(word.length);
  return bracketed === undefined ? word : word.slice(1, -1);
}

/** A list; in PHP also a map, where its items are names with arrows. */
function readArray(source: ExampleText, close: string, depth: number): ExampleNode {
  const line = source.line;
  source.take();
  const items: ExampleNode[] = [];
  const members: BegunMember[] = [];
  const read = (): boolean => {
    const arrow = source.match(/(?:"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|[\w.-]+)\s*=>/y);
    const member = arrow === undefined ? undefined : readMember(source, depth);
    if (member !== undefined) {
      members.push(member);
      return true;
    }
    const item = readValue(source, depth + 1);
    if (item !== undefined) items.push(item);
    return item !== undefined;
  };
  readElements(source, { close, stray: '}', counted: items, read });
  if (members.length === 0) return { kind: 'array', items, line };
  const isList = members.every(({ name }, at) => name === String(at));
  return isList
    ? { kind: 'array', items: members.map(({ value }) => value), line }
    : { kind: 'object', members: withComments(members, source), line };
}

/** A comment speaks of the member in front of it on its line, or, alone on its line, of the next one. */
function commentOn(source: ExampleText, begin: number, line: number): string | undefined {
  return source.beside.get(begin) ?? source.above.get(line - 1);
}

/** Comments are known when the object has ended: the one beside a member stands behind it. */
function withComments(members: readonly BegunMember[], source: ExampleText): ExampleMember[] {
  return members.map(({ begin, ...member }) => {
    const comment = commentOn(source, begin, member.line);
    return comment === undefined ? member : { ...member, comment };
  });
}
