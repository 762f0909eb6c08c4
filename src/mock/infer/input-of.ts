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
  const own = content?.schema === undefined ? record : views.at(content.schema);
  const sent = withoutMarked(withoutMarked(body, own, 'readOnly', views), record, 'readOnly', views);
  return { sent, possible: own.properties };
}

function named(query: object, { properties }: SchemaView): JsonObject {
  return Object.fromEntries(Object.entries(query).filter(([name]) => properties.has(name)));
}
