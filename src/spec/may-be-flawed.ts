import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { keywordDemands } from './keyword-demands.ts';
import { isSafePattern } from './safe-pattern.ts';

/** Keywords whose values are data: nothing in them is a schema. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples']);

/** Keywords that map names of the author's choice, which are no keywords, to schemas. */
const MAPS = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies'],
]);

/**
 * Whether there could be anything to say about a schema as it stands in its document: a keyword of an impossible
 * value, or a pattern that is not enforced. Most of a large document have nothing, and to see that takes a fraction of
 * the time of normalising them; what is true has to be looked into, and may be nothing.
 */
export function mayBeFlawed(source: JsonValue): boolean {
  if (isJsonArray(source)) return source.some(mayBeFlawed);
  if (!isJsonObject(source)) return false;
  // JSON has own members alone; a list of their names would be made for every place of a large document.
  for (const keyword in source) {
    const value = source[keyword] as JsonValue;
    if (isSuspect(keyword, value)) return true;
    if (typeof value !== 'object' || value === null || DATA.has(keyword)) continue;
    if (MAPS.has(keyword) && isJsonObject(value) ? someMember(value, mayBeFlawed) : mayBeFlawed(value))
      return true;
  }
  return false;
}

function someMember(object: JsonObject, isMet: (value: JsonValue) => boolean): boolean {
  for (const name in object) if (isMet(object[name] as JsonValue)) return true;
  return false;
}

function isSuspect(keyword: string, value: JsonValue): boolean {
  if (keyword === 'pattern' && typeof value === 'string') return !isSafePattern(value);
  if (keyword === 'patternProperties' && isJsonObject(value))
    return !Object.keys(value).every(isSafePattern) || keywordDemands.get(keyword)?.isMet(value) !== true;
  if (keyword.startsWith('x-lockstep-unsafe')) return true;
  return keywordDemands.get(keyword)?.isMet(value) === false;
}
