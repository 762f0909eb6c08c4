import { LockstepError } from '../errors/lockstep-error.ts';
import { escapeToken, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { normaliseSchema } from './normalise-schema.ts';
import { pointerOf } from './reference.ts';
import type { Schema } from './schema.ts';

/** What the reading of a document carries: the document, and the schemas that it has met. */
export interface TableBuilder {
  readonly file: string;
  readonly root: JsonObject;
  readonly schemas: Record<string, Schema>;
}

export interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
}

/** Puts the schema at a pointer into the table, if it is not in there yet, and gives the pointer back. */
export function register(builder: TableBuilder, pointer: string): string {
  registered(builder, pointer);
  return pointer;
}

/** The schema at a pointer, which is in the table from then on; where nothing stands, anything is allowed. */
export function registered(builder: TableBuilder, pointer: string): Schema {
  const schema = builder.schemas[pointer] ?? normaliseSchema(valueAt(builder.root, pointer) ?? true);
  builder.schemas[pointer] = schema;
  return schema;
}

/** The object at a pointer or, where references stand, the one they lead to. */
export function resolve(builder: TableBuilder, start: string): Place {
  let pointer = start;
  for (;;) {
    const node = valueAt(builder.root, pointer);
    if (!isJsonObject(node)) {
      throw invalidAt(builder, pointer, 'is not a mapping', 'Write an OpenAPI object there');
    }
    if (typeof node['$ref'] !== 'string') return { pointer, node };
    pointer = pointerOf(node['$ref']);
  }
}

/** The objects in the array or object at a pointer; none where nothing stands. */
export function children(builder: TableBuilder, pointer: string): Place[] {
  const value = valueAt(builder.root, pointer);
  if (!isJsonArray(value) && !isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, node]) =>
    isJsonObject(node) ? [{ pointer: `${pointer}/${escapeToken(name)}`, node }] : [],
  );
}

export function textAt(root: JsonValue, pointer: string): string {
  const value = valueAt(root, pointer);
  return typeof value === 'string' ? value : '';
}

export function invalidAt(
  { file }: TableBuilder,
  pointer: string,
  reason: string,
  next: string,
): LockstepError {
  return new LockstepError('SPEC_INVALID', `Failed to read the spec ${file}: ${pointer} ${reason}. ${next}.`);
}
