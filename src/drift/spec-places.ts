import { escapeToken, pointerTokens } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
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

function stepsInto({ pointer, schema }: SpecPlace, token: string): readonly string[] {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, token)) {
    return [`${pointer}/properties/${escapeToken(token)}`];
  }
  return schema.items === undefined || !/^(?:\d+|\*)$/.test(token) ? [] : [`${pointer}/items`];
}

/** A schema, the one that it refers to, and the branches of its compositions. */
function expand(schemas: Schemas, pointer: string, seen: ReadonlySet<string> = new Set()): SpecPlace[] {
  const schema = schemaAt(schemas, pointer);
  if (typeof schema !== 'object' || seen.has(pointer)) return [];
  const known = new Set([...seen, pointer]);
  const branches = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const references = schema.$ref === undefined ? [] : [pointerOf(schema.$ref)];
  return [
    { pointer, schema },
    ...[...references, ...branches].flatMap((next) => expand(schemas, next, known)),
  ];
}
