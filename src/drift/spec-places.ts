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
  let places = expand(schemas, schemaPointer);
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
  return places.flatMap((place) => propertyPointers(place, name)).flatMap((next) => expand(schemas, next));
}

/** The places that speak of the items of the arrays at some places. */
export function placesOfItems(schemas: Schemas, places: readonly SpecPlace[]): readonly SpecPlace[] {
  return places.flatMap(itemPointers).flatMap((next) => expand(schemas, next));
}

export function placesOfRoot(schemas: Schemas, schemaPointer: string): readonly SpecPlace[] {
  return expand(schemas, schemaPointer);
}

function stepsInto(place: SpecPlace, token: string): readonly string[] {
  const named = propertyPointers(place, token);
  return named.length > 0 || !/^(?:\d+|\*)$/.test(token) ? named : itemPointers(place);
}

function propertyPointers({ pointer, schema }: SpecPlace, name: string): readonly string[] {
  const { properties, patternProperties = {}, additionalProperties } = schema;
  if (properties !== undefined && Object.hasOwn(properties, name))
    return [`${pointer}/properties/${escapeToken(name)}`];
  const matching = Object.keys(patternProperties).filter((pattern) => matchesPattern(pattern, name));
  if (matching.length > 0)
    return matching.map((pattern) => `${pointer}/patternProperties/${escapeToken(pattern)}`);
  return typeof additionalProperties === 'object' ? [`${pointer}/additionalProperties`] : [];
}

function itemPointers({ pointer, schema }: SpecPlace): readonly string[] {
  const ordered = (schema.prefixItems ?? []).map((_, index) => `${pointer}/prefixItems/${index}`);
  return schema.items === undefined ? ordered : [...ordered, `${pointer}/items`];
}

/** What {@link expand} has found, which is asked about the same places of a spec again and again. */
const expansions = new WeakMap<Schemas, Map<string, readonly SpecPlace[]>>();

/** A schema, the one that it refers to, and the branches of its compositions. */
function expand(schemas: Schemas, pointer: string): readonly SpecPlace[] {
  const known = expansions.get(schemas) ?? new Map<string, readonly SpecPlace[]>();
  const before = known.get(pointer);
  if (before !== undefined) return before;
  const places = expandOutside(schemas, pointer, new Set());
  known.set(pointer, places);
  expansions.set(schemas, known);
  return places;
}

/** The same, without what the schemas on the way here have led to. */
function expandOutside(schemas: Schemas, pointer: string, above: ReadonlySet<string>): SpecPlace[] {
  const schema = schemaAt(schemas, pointer);
  if (typeof schema !== 'object' || above.has(pointer)) return [];
  const within = new Set([...above, pointer]);
  const branches = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const conditional = (['then', 'else'] as const)
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => `${pointer}/${keyword}`);
  const dependent = Object.keys(schema.dependentSchemas ?? {}).map(
    (name) => `${pointer}/dependentSchemas/${escapeToken(name)}`,
  );
  const references = schema.$ref === undefined ? [] : [pointerOf(schema.$ref)];
  return [
    { pointer, schema },
    ...[...references, ...branches, ...conditional, ...dependent].flatMap((next) =>
      expandOutside(schemas, next, within),
    ),
  ];
}
