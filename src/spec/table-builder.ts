import { LockstepError } from '../errors/lockstep-error.ts';
import { escapeToken, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { putLazily } from './lazy-member.ts';
import { normaliseSchema } from './normalise-schema.ts';
import type { Parameter, ResponseDescription } from './operation-table.ts';
import { pointerOf } from './reference.ts';
import type { Schema } from './schema.ts';

/** What the reading of a document carries: the document, and the schemas that it has met. */
export interface TableBuilder {
  readonly file: string;
  readonly root: JsonObject;
  /** Each is normalised when it is first read, since most of a large document are never asked for. */
  readonly schemas: Record<string, Schema>;
  /** The same as they stand in the document; `undefined` where nothing stands. */
  readonly sources: Map<string, JsonValue | undefined>;
  /** By reference, the object at its end, which many may refer to. */
  readonly referred: Map<string, Place>;
  /** What has been read already of places that several refer to. */
  readonly parameters: Map<Place, Parameter>;
  readonly responses: Map<Place, ResponseParts>;
}

export interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
}

/** A place inside another one. */
export interface Child extends Place {
  /** The name of the member, or the index: the last token of the pointer. */
  readonly key: string;
}

/** What a response says whatever its status. */
export type ResponseParts = Omit<ResponseDescription, 'status'>;

export function createBuilder(file: string, root: JsonObject): TableBuilder {
  return {
    ...{ file, root, schemas: {}, sources: new Map() },
    ...{ referred: new Map(), parameters: new Map(), responses: new Map() },
  };
}

/** Puts a schema into the table, under its pointer, if it is not in there yet; where nothing stands, anything is allowed. */
export function register(builder: TableBuilder, pointer: string, source: JsonValue | undefined): string {
  const { schemas, sources } = builder;
  if (!sources.has(pointer)) {
    sources.set(pointer, source);
    // To put off what has nothing within takes longer than to do it.
    if (isFlat(source)) schemas[pointer] = normaliseSchema(source);
    else putLazily(schemas, pointer, () => normaliseSchema(source ?? true));
  }
  return pointer;
}

/** Without schemas inside it, and without a pattern, which has to be parsed. */
function isFlat(source: JsonValue | undefined): source is JsonObject {
  if (!isJsonObject(source)) return false;
  for (const keyword in source)
    if (typeof source[keyword] === 'object' || keyword === 'pattern') return false;
  return true;
}

/** The schema at a pointer, which is in the table from then on. */
export function registered(builder: TableBuilder, pointer: string): Schema {
  if (!builder.sources.has(pointer)) register(builder, pointer, valueAt(builder.root, pointer));
  // It has been put there just now, or before.
  return builder.schemas[pointer] as Schema;
}

/** A place itself or, where a reference stands, the one that it leads to. */
export function resolve(builder: TableBuilder, place: Place): Place {
  const reference = place.node['$ref'];
  if (typeof reference !== 'string') return place;
  const known = builder.referred.get(reference);
  if (known !== undefined) return known;
  let end = placeAt(builder, reference);
  for (let next = end.node['$ref']; typeof next === 'string'; next = end.node['$ref'])
    end = placeAt(builder, next);
  builder.referred.set(reference, end);
  return end;
}

function placeAt(builder: TableBuilder, reference: string): Place {
  const pointer = pointerOf(reference);
  const node = valueAt(builder.root, pointer);
  if (isJsonObject(node)) return { pointer, node };
  throw invalidAt(builder, pointer, 'is not a mapping', 'Write an OpenAPI object there');
}

/** What is read of a place, once for all that refer to it. */
export function readOnce<T>(known: Map<Place, T>, place: Place, read: (place: Place) => T): T {
  const before = known.get(place);
  if (before !== undefined) return before;
  const now = read(place);
  known.set(place, now);
  return now;
}

/** The objects in the array or object of a name; none where nothing stands. */
export function children({ pointer, node }: Place, name: string): Child[] {
  const value = Object.hasOwn(node, name) ? node[name] : undefined;
  if (!isJsonArray(value) && !isJsonObject(value)) return [];
  const places: Child[] = [];
  const within = `${pointer}/${name}/`;
  // Of a list, the keys are the indices.
  const members = value as JsonObject;
  for (const key of Object.keys(members)) {
    const child = members[key];
    if (isJsonObject(child)) places.push({ pointer: within + escapeToken(key), node: child, key });
  }
  return places;
}

export function textAt(root: JsonValue, pointer: string): string {
  const value = valueAt(root, pointer);
  return typeof value === 'string' ? value : '';
}

export function invalidAt(
  { file }: Pick<TableBuilder, 'file'>,
  pointer: string,
  reason: string,
  next: string,
): LockstepError {
  return new LockstepError('SPEC_INVALID', `Failed to read the spec ${file}: ${pointer} ${reason}. ${next}.`);
}
