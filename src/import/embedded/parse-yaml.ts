import type { Document, Node } from 'yaml';
import { escapeToken } from '../../json/json-pointer.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { yaml } from '../../spec/on-first-use.ts';
import { depthOfTokens, isDeeperThan } from '../../spec/yaml-depth.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';

/** A first flaw of a text, or what stands in it. */
export type YamlParsing =
  | { readonly ok: true; readonly value: JsonValue; readonly lines: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly line: number; readonly reason: string; readonly flaws: number };

/** More repetitions than any page needs: beyond it, a text of a kilobyte can mean gigabytes. */
const MOST_ALIASES = 200;

/**
 * Reads YAML with the line of every member. Lines are counted from 1 in the text.
 *
 * @throws PageRefusal where it is nested, or repeats itself, without end.
 */
export function parseYaml(text: string): YamlParsing {
  const { Composer, LineCounter, Parser } = yaml();
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const deep = depthOfTokens(tokens, LIMITS.depth);
  if (deep !== undefined) throw tooDeep(counter.linePos(deep).line);
  const composer = new Composer({ schema: 'core', merge: true, uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { ok: false, line: 1, reason: 'nothing stands in it', flaws: 1 };
  const [error] = document.errors;
  if (error !== undefined)
    return {
      ok: false,
      line: counter.linePos(error.pos[0]).line,
      reason: error.message,
      flaws: document.errors.length,
    };
  const value = jsonOf(document, counter.linePos(0).line);
  const lines = new Map<string, number>();
  collectLines(document.contents, (offset) => counter.linePos(offset).line, lines);
  return { ok: true, value, lines };
}

function jsonOf(document: Document.Parsed, line: number): JsonValue {
  let value: JsonValue;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? null;
  } catch (thrown) {
    throw new PageRefusal('too-deep', thrown instanceof Error ? thrown.message : String(thrown), line);
  }
  if (isDeeperThan(value, LIMITS.depth)) throw tooDeep(line);
  return value;
}

function tooDeep(line: number): PageRefusal {
  return new PageRefusal('too-deep', `collections nested deeper than ${LIMITS.depth}`, line);
}

/** By JSON Pointer; the depth of the tree is limited before. */
function collectLines(root: unknown, lineOf: (offset: number) => number, lines: Map<string, number>): void {
  const { isMap, isScalar, isSeq } = yaml();
  const visit = (node: unknown, pointer: string): void => {
    if (isMap<Node, Node>(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inner = `${pointer}/${escapeToken(String(key.value))}`;
        if (key.range) lines.set(inner, lineOf(key.range[0]));
        visit(value, inner);
      }
    } else if (isSeq<Node>(node)) {
      for (const [at, item] of node.items.entries()) {
        const inner = `${pointer}/${at}`;
        if (item.range) lines.set(inner, lineOf(item.range[0]));
        visit(item, inner);
      }
    }
  };
  visit(root, '');
}
