import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';

/** Whether two items of a list are the same JSON. Each is looked up once, however long the list is. */
export function hasTwins(items: readonly JsonValue[]): boolean {
  const seen = new Set<JsonValue>();
  // A text that reads as a container would otherwise be taken for one.
  const containers = new Set<string>();
  let looked = 0;
  for (const item of items) {
    if (typeof item === 'object' && item !== null) containers.add(canonicalText(item));
    else seen.add(item);
    looked += 1;
    if (seen.size + containers.size < looked) return true;
  }
  return false;
}

/** The same for the same JSON: members stand in the order of their names. */
function canonicalText(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}
