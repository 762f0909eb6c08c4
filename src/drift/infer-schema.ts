import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { addBody, emptyShape, type Shape } from './shape.ts';

/** The narrowest JSON Schema of types and properties that everything seen at a place passes; nothing is required. */
export function inferSchema({ types, properties, items }: Shape): JsonObject {
  // Whole numbers are numbers, where others were seen as well.
  const names = [...types.keys()].filter((type) => !(type === 'integer' && types.has('number'))).sort();
  const members = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    type: names.length > 1 ? names : names.join(),
    ...(members.length === 0
      ? {}
      : { properties: Object.fromEntries(members.map(([name, shape]) => [name, inferSchema(shape)])) }),
    ...(items === undefined ? {} : { items: inferSchema(items) }),
  };
}

export function inferSchemaOf(value: JsonValue): JsonObject {
  const shape = emptyShape();
  addBody(shape, value, { evidence: 'synthetic' });
  return inferSchema(shape);
}
