import { valueAt } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** More references in a row are a circle. */
const MOST = 20;

/** What a parameter, body, response or header is, wherever it stands; undefined where it is nowhere. */
export function resolveNode(root: JsonObject, node: JsonValue | undefined): JsonObject | undefined {
  let at = node;
  for (let step = 0; step < MOST; step += 1) {
    if (!isJsonObject(at)) return undefined;
    const { $ref } = at;
    if (typeof $ref !== 'string') return at;
    at = $ref.startsWith('#') ? valueAt(root, pointerOf($ref)) : undefined;
  }
  return undefined;
}

/** The JSON Pointer of a local reference, which may be percent-encoded or not. */
export function pointerOf(reference: string): string {
  const fragment = reference.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
