import { valueAt } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';

/** A document with some of its paths alone, and the components that these refer to. */
export function partOfDocument(document: JsonObject, paths: readonly string[]): JsonObject {
  const all = document['paths'];
  if (!isJsonObject(all)) throw new TypeError('The document has no paths.');
  const kept = Object.fromEntries(
    paths.map((path) => {
      const item = all[path];
      if (item === undefined) throw new RangeError(`The document has no path ${path}.`);
      return [path, item];
    }),
  );
  const components: Record<string, Record<string, JsonValue>> = {};
  const waiting = referencesIn(kept);
  for (const reference of waiting) {
    const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const found = valueAt(document, `/components/${kind}/${name}`);
    components[kind] ??= {};
    if (found === undefined || components[kind][name] !== undefined) continue;
    components[kind][name] = found;
    waiting.push(...referencesIn(found));
  }
  return { ...document, paths: kept, components };
}

function referencesIn(value: JsonValue): string[] {
  if (isJsonArray(value)) return value.flatMap(referencesIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
}
