import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { mapDocument } from './map-document.ts';
import { objectOr } from './members.ts';
import { mergePaths } from './merge-paths.ts';
import { settleReferences } from './settle-references.ts';

/**
 * The copy of an OpenAPI document that Prism is given, whose references have been checked. In it
 *
 * - there is no `x-lockstep-*`, and an open enumeration is none, so that Prism does not refuse what is expected;
 * - operations under `/path#name` are merged into `/path`; their examples are then called `operationId.name`;
 * - `items` beside `prefixItems` is left out: Prism would apply it to the first items as well;
 * - cycles of references are cut at a fixed depth;
 * - callbacks and webhooks are left out: Prism would call whatever address a request names.
 */
export function deriveSpec(root: JsonObject): JsonObject {
  const { webhooks: _left, ...kept } = root;
  return mergePaths(settleReferences(objectOr(mapDocument(kept, stripped))));
}

function stripped(node: JsonObject): JsonValue {
  const dropped = new Set(['callbacks']);
  if (node['x-lockstep-open-enum'] !== undefined) dropped.add('enum');
  if (node['prefixItems'] !== undefined) dropped.add('items');
  const entries = Object.entries(node).filter(
    ([name]) => !(name.startsWith('x-lockstep-') || dropped.has(name)),
  );
  return Object.fromEntries(entries);
}
