import { isJsonObject, type JsonValue } from '../../json/json-value.ts';

/** What a local reference leads to. Names may hold anything but a slash, which is written `~1`. */
export function localTarget(root: JsonValue, reference: string): JsonValue | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let value: JsonValue | undefined = root;
  for (const token of reference.slice(2).split('/')) {
    if (!isJsonObject(value)) return undefined;
    value = value[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}
