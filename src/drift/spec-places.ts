import { escapeToken, pointerTokens } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import { matchesPattern } from '../spec/matches-pattern.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { pointerOf } from '../spec/reference.ts';
import type { Schema } from '../spec/schema.ts';
import { schemaAt } from '../spec/schema-at.ts';

type Schemas = OperationTable['schemas'];

/** A schema and its place in the document. */
export interface SpecPlace {
  readonly pointer: string;
  readonly schema: Exclude<Schema, boolean>;
}

/** A place that may say something; where its schema is a boolean or nothing stands there, it says nothing. */
interface Candidate {
  readonly pointer: string;
  readonly schema: Schema | undefined;
}

/** Whether a place of the spec, or a schema around it, is a decision of ours and not the document's. */
export function isAssumed(schemas: Schemas, pointer: string): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const schema = schemaAt(schemas, pointer.slice(0, end));
    if (typeof schema === 'object' && schema['x-lockstep-assumed'] !== undefined) return true;
  }
  return false;
}

/** Every place that says something of the value at `pointer` of a body, through references and branches. */
export function placesOf(schemas: Schemas, schemaPointer: string, pointer: string): readonly SpecPlace[] {
  let places = placesOfRoot(schemas, schemaPointer);
  for (const token of pointerTokens(pointer)) {
    places = places.flatMap((place) => stepsInto(place, token)).flatMap((next) => expand(schemas, next));
  }
  return places;
}

/** Those places alone that speak of the one value: its constants and enumerations, where there are any. */
export function placesOfValue(places: readonly SpecPlace[], value: JsonValue): readonly SpecPlace[] {
  const exact = places.filter(
    ({ schema }) => schema.const === value || schema.enum?.includes(value) === true,
  );
  if (exact.length > 0) return exact;
  return places.filter(({ schema }) => schema.const === undefined && schema.enum === undefined);
}

/** The places that speak of a property of the value at some places; none where it is not declared. */
export function placesOfProperty(
  schemas: Schemas,
  places: readonly SpecPlace[],
  name: string,
): readonly SpecPlace[] {
  return places.flatMap((place) => propertiesOf(place, name)).flatMap((next) => expand(schemas, next));
}

/** The places that speak of the items of the arrays at some places. */
export function placesOfItems(schemas: Schemas, places: readonly SpecPlace[]): readonly SpecPlace[] {
  return places.flatMap(itemsOf).flatMap((next) => expand(schemas, next));
}

export function placesOfRoot(schemas: Schemas, schemaPointer: string): readonly SpecPlace[] {
  return expand(schemas, { pointer: schemaPointer, schema: schemaAt(schemas, schemaPointer) });
}

function stepsInto(place: SpecPlace, token: string): readonly Candidate[] {
  const named = propertiesOf(place, token);
  return named.length > 0 || !/^(?:\d+|\*)$/.test(token) ? named : itemsOf(place);
}

function propertiesOf({ pointer, schema }: SpecPlace, name: string): readonly Candidate[] {
  const { properties, patternProperties = {}, additionalProperties } = schema;
  if (properties !== undefined && Object.hasOwn(properties, name))
    return [{ pointer: `${pointer}/properties/${escapeToken(name)}`, schema: properties[name] }];
  const matching = Object.entries(patternProperties).filter(([pattern]) => matchesPattern(pattern, name));
  if (matching.length > 0)
    return matching.map(([pattern, at]) => ({
      pointer: `${pointer}/patternProperties/${escapeToken(pattern)}`,
      schema: at,
    }));
  return typeof additionalProperties === 'object'
    ? [{ pointer: `${pointer}/additionalProperties`, schema: additionalProperties }]
    : [];
}

function itemsOf({ pointer, schema: { items, prefixItems = [] } }: SpecPlace): readonly Candidate[] {
  const ordered = prefixItems.map((schema, index) => ({
    pointer: `${pointer}/prefixItems/${index}`,
    schema,
  }));
  return items === undefined ? ordered : [...ordered, { pointer: `${pointer}/items`, schema: items }];
}

/** What {@link expand} has found, which is asked about the same places of a spec again and again. */
const expansions = new WeakMap<Schemas, Map<string, readonly SpecPlace[]>>();

/** A schema, the one that it refers to, and the branches of its compositions. */
function expand(schemas: Schemas, candidate: Candidate): readonly SpecPlace[] {
  const known = expansions.get(schemas) ?? new Map<string, readonly SpecPlace[]>();
  const before = known.get(candidate.pointer);
  if (before !== undefined) return before;
  const places = expandOutside(schemas, candidate, new Set());
  known.set(candidate.pointer, places);
  expansions.set(schemas, known);
  return places;
}

/** The same, without what the schemas on the way here have led to. */
function expandOutside(
  schemas: Schemas,
  { pointer, schema }: Candidate,
  above: ReadonlySet<string>,
): readonly SpecPlace[] {
  if (typeof schema !== 'object' || above.has(pointer)) return [];
  const own = { pointer, schema };
  const further = furtherFrom(schemas, own);
  if (further.length === 0) return [own];
  const within = new Set([...above, pointer]);
  return [own, ...further.flatMap((next) => expandOutside(schemas, next, within))];
}

/** What speaks of the same value as a schema: what it refers to, and its branches. */
function furtherFrom(schemas: Schemas, { pointer, schema }: SpecPlace): readonly Candidate[] {
  const further: Candidate[] = [];
  if (schema.$ref !== undefined) {
    const target = pointerOf(schema.$ref);
    further.push({ pointer: target, schema: schemaAt(schemas, target) });
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const)
    for (const [index, branch] of (schema[keyword] ?? []).entries())
      further.push({ pointer: `${pointer}/${keyword}/${index}`, schema: branch });
  for (const keyword of ['then', 'else'] as const)
    if (schema[keyword] !== undefined)
      further.push({ pointer: `${pointer}/${keyword}`, schema: schema[keyword] });
  for (const [name, dependent] of Object.entries(schema.dependentSchemas ?? {}))
    further.push({ pointer: `${pointer}/dependentSchemas/${escapeToken(name)}`, schema: dependent });
  return further;
}
