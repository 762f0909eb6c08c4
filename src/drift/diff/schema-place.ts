import { escapeToken } from '../../json/json-pointer.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { Schema, SchemaObject } from '../../spec/schema.ts';
import { schemaAt } from '../../spec/schema-at.ts';

export type Schemas = OperationTable['schemas'];

/** A schema and its place in the document. */
export interface SchemaPlace {
  readonly pointer: string;
  readonly schema: Schema;
}

/** A schema that is neither `true` nor `false`. */
export interface ObjectPlace extends SchemaPlace {
  readonly schema: SchemaObject;
}

/** A value's schema: all places that speak of the value, each of which has to hold. None allows anything. */
export type Node = readonly SchemaPlace[];

/** The node of what is described by name: at least one place does. */
export type NamedNode = readonly [SchemaPlace, ...SchemaPlace[]];

/** The schema under a keyword, or further down. */
export function placeBelow(
  { pointer }: SchemaPlace,
  schema: Schema,
  ...tokens: readonly (string | number)[]
): SchemaPlace {
  return {
    pointer: tokens.reduce<string>((path, token) => `${path}/${escapeToken(`${token}`)}`, pointer),
    schema,
  };
}

/** The place that a pointer of the table leads to; a schema that only refers to another is that other one. */
export function placeAt(schemas: Schemas, pointer: string): SchemaPlace {
  return referred(schemas, { pointer, schema: schemaAt(schemas, pointer) ?? true });
}

/** Keywords that change nothing about what a schema allows. */
const ANNOTATIONS = new Set(['default', 'example', 'examples', 'deprecated', 'discriminator']);

/** Follows references as long as nothing that matters stands beside them. */
export function referred(schemas: Schemas, start: SchemaPlace): SchemaPlace {
  let place = start;
  const seen = new Set<string>();
  while (typeof place.schema === 'object' && place.schema.$ref !== undefined && !seen.has(place.pointer)) {
    if (Object.keys(place.schema).some((keyword) => keyword !== '$ref' && !isAnnotation(keyword)))
      return place;
    seen.add(place.pointer);
    const pointer = pointerOf(place.schema.$ref);
    place = { pointer, schema: schemaAt(schemas, pointer) ?? true };
  }
  return place;
}

function isAnnotation(keyword: string): boolean {
  if (keyword.startsWith('x-lockstep-unsafe')) return false;
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}

/** What a node is known by: two with the same key allow the same. */
export function keyOf(node: Node): string {
  return node
    .map(({ pointer }) => pointer)
    .sort()
    .join('\n');
}

export function isObjectPlace(place: SchemaPlace): place is ObjectPlace {
  return typeof place.schema === 'object';
}

/** The same places, each once. */
export function distinctPlaces<P extends SchemaPlace>(places: readonly P[]): readonly P[] {
  return places.length < 2 ? places : [...new Map(places.map((place) => [place.pointer, place])).values()];
}
