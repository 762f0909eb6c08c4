import { Document, isScalar, isSeq, Pair, Scalar, visit, YAMLSeq } from 'yaml';
import { isJsonArray, isJsonObject, type JsonValue } from '../../../json/json-value.ts';
import type { Layout } from './layout.ts';

/** A member or an item as lines of block style, without the indentation of the first. */
export function renderBlock(
  content: readonly [JsonValue] | { readonly key: Scalar | string; readonly value: JsonValue },
  layout: Layout,
): readonly string[] {
  const document = new Document(isItem(content) ? content : {});
  if (!isItem(content)) {
    const { key, value } = content;
    document.add(
      new Pair(typeof key === 'string' ? document.createNode(key) : key, document.createNode(value)),
    );
  }
  visit(document, {
    Scalar(_, node) {
      if (isBroken(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node, path) {
      // The outermost list is the one that the item is added to.
      const isOuter = isItem(content) && path.length === 1;
      if (!isOuter && layout.inlineLists && isSeq(node) && node.items.every(isScalar)) node.flow = true;
    },
  });
  const text = document.toString({
    lineWidth: 0,
    indent: layout.indent.length,
    indentSeq: layout.indentsLists,
    singleQuote: layout.singleQuotes ? true : null,
    flowCollectionPadding: false,
  });
  return text.trimEnd().split('\n');
}

function isItem(content: object): content is readonly [JsonValue] {
  return Array.isArray(content);
}

/**
 * A value as it stands behind its key, or in a list in brackets. `margin` is the indentation of the line that it
 * begins on, for JSON that takes several.
 */
export function renderInline(value: JsonValue, layout: Layout, margin: string, like?: Scalar.Type): string {
  if (layout.json) return renderJson(value, layout, margin);
  if (isJsonArray(value)) return `[${value.map((item) => renderInline(item, layout, margin)).join(', ')}]`;
  if (!isJsonObject(value)) return renderScalar(value, layout, like);
  const members = Object.entries(value).map(
    ([name, member]) => `${renderScalar(name, layout)}: ${renderInline(member, layout, margin)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Plain or in quotes, as is right in brackets too; `like` is the style of what it replaces. */
export function renderScalar(value: JsonValue, layout: Layout, like?: Scalar.Type): string {
  if (layout.json) return JSON.stringify(value);
  const scalar = new Scalar(value);
  if (isBroken(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (typeof value === 'string' && (like === Scalar.QUOTE_DOUBLE || like === Scalar.QUOTE_SINGLE))
    scalar.type = like;
  const list = new YAMLSeq();
  list.flow = true;
  list.add(scalar);
  const text = new Document(list).toString({
    lineWidth: 0,
    singleQuote: layout.singleQuotes ? true : null,
    flowCollectionPadding: false,
  });
  return text.trim().slice(1, -1);
}

function renderJson(value: JsonValue, layout: Layout, margin: string): string {
  const { indent, newline, inlineLists } = layout;
  if (indent === '') return JSON.stringify(value);
  if (isJsonArray(value) && inlineLists && value.every((item) => typeof item !== 'object' || item === null)) {
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  }
  return JSON.stringify(value, null, indent).replaceAll('\n', newline + margin);
}

/** Text of several lines is added on one, since its own line breaks would depend on the indentation. */
function isBroken(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\n');
}
