import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { type SchemaView, type SchemaViews, says } from './schema-view.ts';

/** Objects inside one another that are looked into. */
const DEEPEST = 6;

/** An object without the members that a schema reserves for the other direction. */
export function withoutMarked(
  object: JsonObject,
  view: SchemaView,
  mark: 'readOnly' | 'writeOnly',
  views: SchemaViews,
  depth = 0,
): JsonObject {
  if (depth === DEEPEST || view.properties.size === 0) return object;
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      const schema = view.properties.get(name);
      if (schema === undefined) return [[name, value]];
      const member = views.of(schema);
      return says(member, mark) ? [] : [[name, inside(value, member, mark, views, depth + 1)]];
    }),
  );
}

function inside(
  value: JsonValue,
  view: SchemaView,
  mark: 'readOnly' | 'writeOnly',
  views: SchemaViews,
  depth: number,
): JsonValue {
  if (isJsonObject(value)) return withoutMarked(value, view, mark, views, depth);
  if (!isJsonArray(value) || view.items === undefined) return value;
  const item = views.of(view.items);
  return value.map((one) => inside(one, item, mark, views, depth));
}
