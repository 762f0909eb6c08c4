import type { Document, Node, ParsedNode, YAMLMap } from 'yaml';
import { yaml } from './on-first-use.ts';

export interface YamlFlaw {
  readonly offset: number;
  readonly reason: string;
}

/**
 * The first thing in a parsed document that JSON could not say, or that would be lost on the way to it: a name
 * that stands twice or is no text, a number that is not finite, an alias that leads nowhere or to itself.
 */
export function flawOf(document: Document.Parsed): YamlFlaw | undefined {
  const [error] = document.errors;
  if (error !== undefined) return { offset: error.pos[0], reason: error.message };
  const anchors = new Map<string, Node>();
  let flaw: YamlFlaw | undefined;
  const { visit } = yaml();
  visit(document, {
    Node(_, node, path) {
      flaw = nodeFlaw(node as ParsedNode, path, anchors);
      if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
      return flaw === undefined ? undefined : visit.BREAK;
    },
  });
  return flaw;
}

function nodeFlaw(
  node: ParsedNode,
  path: readonly unknown[],
  anchors: ReadonlyMap<string, Node>,
): YamlFlaw | undefined {
  const { isAlias, isMap, isScalar } = yaml();
  const [offset] = node.range;
  if (isAlias(node)) {
    const source = anchors.get(node.source);
    if (source === undefined) return { offset, reason: `no anchor "${node.source}" stands before its alias` };
    return path.includes(source)
      ? { offset, reason: `the alias "${node.source}" stands inside what it repeats` }
      : undefined;
  }
  if (isMap(node)) return nameFlaw(node, offset);
  return isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)
    ? { offset, reason: 'the number is not finite, which JSON cannot say' }
    : undefined;
}

function nameFlaw(map: YAMLMap.Parsed, start: number): YamlFlaw | undefined {
  const names = new Set<string>();
  const { isScalar } = yaml();
  for (const { key } of map.items) {
    if (!isScalar(key) || key.value === null) return { offset: start, reason: 'a key here is no text' };
    // A merge key is a symbol, and may stand twice.
    if (typeof key.value === 'symbol') continue;
    const [offset] = key.range;
    const name = String(key.value);
    if (name === '__proto__') return { offset, reason: 'the key "__proto__" is not allowed' };
    if (names.has(name)) return { offset, reason: `duplicate key "${name}"` };
    names.add(name);
  }
  return undefined;
}
