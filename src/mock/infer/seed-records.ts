import type { KeyedRandom } from '../../fixtures/keyed-random.ts';
import { valueAtTokens } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { keeps, mended, sampled } from './conform.ts';
import type { Workshop } from './make-record.ts';
import { withoutMarked } from './marked-members.ts';
import { EVERYWHERE, keyOfRecord, pathMember, recordKey } from './record-path.ts';
import type { Inference, Inferred, KeyedResource, Resource } from './resource.ts';
import { memberAt } from './schema-pointer.ts';
import { withScope } from './standing-records.ts';

/** Records of a list at the start, where no example gives any; and at most. */
const USUAL = 3;
const USUAL_OF_PARENT = 2;
const MOST_EXAMPLES = 10;
/** Records of one resource under all its parents. */
const MOST = 60;

/** Makes the records that each resource has at the start: those of the examples, then made-up ones. */
export function seedRecords(
  shop: Workshop,
  inference: Inference,
  random: KeyedRandom,
): (resource: Resource) => readonly JsonObject[] {
  const known = new Map<Resource, readonly JsonObject[]>();
  const seedsOf = (resource: Resource): readonly JsonObject[] => {
    // Of those that are there under every name, each is made when it is asked for.
    if (resource.isOpen || !isKeyed(resource)) return [];
    const found = known.get(resource);
    if (found !== undefined) return found;
    const places = placesOf(resource, seedsOf);
    const examples = examplesOf(inference, resource);
    const records = places
      .flatMap((scope) => recordsAt(shop, resource, scope, examples, random))
      .slice(0, MOST);
    known.set(resource, records);
    return records;
  };
  return seedsOf;
}

function isKeyed(resource: Resource): resource is KeyedResource {
  return resource.key !== undefined;
}

/** The places at which a resource has records at the start. */
function placesOf(
  resource: Resource,
  seedsOf: (resource: Resource) => readonly JsonObject[],
): readonly (readonly string[])[] {
  const { scope, parent, isEverywhere } = resource;
  if (isEverywhere || parent === undefined) return [scope.map(() => EVERYWHERE)];
  return seedsOf(parent).map((record) => keyOfRecord(parent, record).split('/').map(decodeURIComponent));
}

function recordsAt(
  shop: Workshop,
  resource: KeyedResource,
  scope: readonly string[],
  examples: readonly JsonObject[],
  random: KeyedRandom,
): readonly JsonObject[] {
  const isNested = resource.parent !== undefined && !resource.isEverywhere;
  const taken = new Map<string, JsonObject>();
  const add = (record: JsonObject | undefined): void => {
    const key = record?.[resource.key];
    if (record === undefined || key === undefined || key === null) return;
    const name = recordKey(scope, String(key));
    if (!taken.has(name)) taken.set(name, record);
  };
  // Examples of one thing stand under one parent.
  for (const example of isNested ? [] : examples)
    add(keeps(shop.spec, resource.schema, example) ? example : undefined);
  // Where the author of the spec shows what there is, nothing is made up.
  const wanted = taken.size > 0 ? 0 : isNested ? USUAL_OF_PARENT : USUAL;
  for (let n = 1; taken.size < wanted && n <= wanted * 3; n += 1)
    add(madeUp(shop, resource, scope, n, random));
  const view = shop.views.at(resource.schema);
  return [...taken.values()].map((record) => ({
    ...withoutMarked(withScope(resource, record, scope), view, 'writeOnly', shop.views),
    ...pathMember(resource.scope, scope),
  }));
}

/** The first looks like the examples of the schema, where it has some. */
function madeUp(
  { spec, views }: Workshop,
  { name, key, schema }: KeyedResource,
  scope: readonly string[],
  n: number,
  random: KeyedRandom,
): JsonObject | undefined {
  const own = random.under(name, ...scope, n);
  const made = sampled(spec, schema, own, { examples: n === 1 });
  if (!isJsonObject(made)) return undefined;
  const pointer = memberAt(spec.table, schema, [key]);
  if (typeof made[key] !== 'number') return made;
  const isExample = [...views.at(schema).keywords, ...views.at(pointer).keywords].some(
    ({ example, examples }) => example !== undefined || examples !== undefined,
  );
  if ((n === 1 && isExample) || !keeps(spec, pointer, n)) return made;
  return mended(spec, schema, { ...made, [key]: n }, made);
}

/** What the examples of its answers show of a resource. */
function examplesOf(inference: Inference, resource: Resource): readonly JsonObject[] {
  return inference.on(resource).flatMap(shownBy).slice(0, MOST_EXAMPLES);
}

function shownBy({ kind, answer: { place, examples } }: Inferred): readonly JsonObject[] {
  if ((kind !== 'list' && kind !== 'read') || place === undefined) return [];
  return examples
    .flatMap((value): readonly JsonValue[] => {
      const shown = valueAtTokens(value, place);
      if (shown === undefined) return [];
      return isJsonArray(shown) ? shown : [shown];
    })
    .filter(isJsonObject);
}
