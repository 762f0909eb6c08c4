import { essenceOf, matchesMediaRange } from '../../exchange/media-type.ts';
import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import type { Operation } from '../../spec/operation-table.ts';
import { withoutMarked } from './marked-members.ts';
import type { Context } from './record-path.ts';
import type { Resource } from './resource.ts';
import type { SchemaView, SchemaViews } from './schema-view.ts';

/** What a request says of a record. */
export interface Input {
  /** Without what only the provider sets. */
  readonly sent: JsonObject;
  /** The properties that a request could have had. */
  readonly possible: SchemaView['properties'];
}

const NOTHING: Input = { sent: {}, possible: new Map() };

/** The body of a request as the members of a record; without one, the parameters of the query that are called so. */
export function inputOf(
  views: SchemaViews,
  operation: Operation,
  resource: Resource,
  { body, query, request }: Context,
): Input {
  const record = views.at(resource.schema);
  const essence = essenceOf(request.headers['content-type']);
  const content = operation.requestBody?.content.find(({ type }) => matchesMediaRange(essence, type));
  if (!isJsonObject(body)) return { ...NOTHING, sent: named(query, record) };
  const whole = content?.schema === undefined ? record : views.at(content.schema);
  const { value, view } = recordIn(body, whole, record, views);
  const sent = withoutMarked(withoutMarked(value, view, 'readOnly', views), record, 'readOnly', views);
  return { sent, possible: view.properties };
}

interface Sent {
  readonly value: JsonObject;
  readonly view: SchemaView;
}

/** The body itself or, where that has nothing of a record, the one of its members that does: `{ "data": { ... } }`. */
function recordIn(body: JsonObject, whole: SchemaView, record: SchemaView, views: SchemaViews): Sent {
  if (shares(whole, record)) return { value: body, view: whole };
  const inside = [...whole.properties].flatMap(([name, schema]): readonly Sent[] => {
    const [value, view] = [body[name], views.of(schema)];
    return isJsonObject(value) && shares(view, record) ? [{ value, view }] : [];
  });
  return inside[0] ?? { value: body, view: whole };
}

function shares({ properties }: SchemaView, record: SchemaView): boolean {
  return [...properties.keys()].some((name) => record.properties.has(name));
}

function named(query: object, { properties }: SchemaView): JsonObject {
  return Object.fromEntries(Object.entries(query).filter(([name]) => properties.has(name)));
}
