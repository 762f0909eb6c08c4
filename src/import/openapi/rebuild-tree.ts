import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { type DocumentNode, documentNodes, type NodeKind } from '../../spec/lint/document-nodes.ts';
import type { EmbeddedDocument } from '../draft.ts';
import { assumedMark, SOURCE_KEY, sourceText } from '../write/source-mark.ts';
import { settleSchema } from './settle-schema.ts';

/** What bears the line it stands on. */
const MARKED = new Set<NodeKind>([
  'server',
  'operation',
  'parameter',
  'body',
  'response',
  'media',
  'header',
  'schema',
]);

export interface RebuiltTree {
  readonly root: JsonObject;
  /** Names of extensions of other tools that were left out, with how often they stood there. */
  readonly dropped: ReadonlyMap<string, number>;
  readonly flaws: readonly TreeFlaw[];
}

export interface TreeFlaw {
  readonly pointer: string;
  readonly read: string;
  readonly chosen: string;
}

/**
 * The same document with schemas as OpenAPI 3.1 has them, every node marked with the place that it comes from, and
 * without the extensions of other tools.
 */
export function rebuildTree(root: JsonObject, embedded: EmbeddedDocument): RebuiltTree {
  const nodes = new Map<JsonObject, DocumentNode>();
  // An alias of YAML stands in several places: what it is in the first is what it is.
  for (const node of documentNodes(root)) if (!nodes.has(node.node)) nodes.set(node.node, node);
  const dropped = new Map<string, number>();
  const flaws: TreeFlaw[] = [];
  const rebuilt = (value: JsonValue): JsonValue => {
    if (isJsonArray(value)) return value.map(rebuilt);
    if (!isJsonObject(value)) return value;
    const known = nodes.get(value);
    const members = Object.entries(value).filter(([name]) => known === undefined || isKept(name, dropped));
    const inner: JsonObject = Object.fromEntries(members.map(([name, member]) => [name, rebuilt(member)]));
    if (known === undefined) return inner;
    const settled =
      known.kind === 'schema'
        ? settleSchema(value, inner, (flaw) => flaws.push({ ...flaw, pointer: known.pointer }))
        : inner;
    return MARKED.has(known.kind) ? { ...settled, ...marksAt(known.pointer, embedded) } : settled;
  };
  // A root is an object, and what it becomes is one too.
  return { root: rebuilt(root) as JsonObject, dropped, flaws };
}

function isKept(name: string, dropped: Map<string, number>): boolean {
  if (!name.startsWith('x-') || name.startsWith('x-lockstep-')) return true;
  dropped.set(name, (dropped.get(name) ?? 0) + 1);
  return false;
}

function marksAt(pointer: string, { page, lines, assumed }: EmbeddedDocument): JsonObject {
  return {
    ...assumedMark(assumed.get(pointer) ?? []),
    [SOURCE_KEY]: sourceText({ page, line: lineAt(pointer, lines) }),
  };
}

/** Of the node, or of the innermost around it that is known. */
export function lineAt(pointer: string, lines: ReadonlyMap<string, number>): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
