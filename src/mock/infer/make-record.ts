import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { mended, sampled } from './conform.ts';
import type { Input } from './input-of.ts';
import { withoutMarked } from './marked-members.ts';
import { type Context, pathMember } from './record-path.ts';
import type { Resource } from './resource.ts';
import { type SchemaViews, says } from './schema-view.ts';
import { datesOf } from './stamp-dates.ts';
import { withScope } from './standing-records.ts';

/** What of a mock every inferred operation needs. */
export interface Workshop {
  readonly spec: CompiledSpec;
  readonly views: SchemaViews;
}

export interface NewRecord {
  readonly input: Input;
  readonly scope: readonly string[];
  /** The member that is its key. */
  readonly key: JsonObject;
  /** What it keeps of the one that stood there before; `undefined` where there was none. */
  readonly kept: JsonObject | undefined;
}

/**
 * A record as a request wants it: what was sent, what the provider adds by itself, and what the schema demands.
 * What could have been sent and was not is left out.
 */
export function newRecord(
  { spec, views }: Workshop,
  resource: Resource,
  context: Context,
  { input: { sent, possible }, scope, key, kept }: NewRecord,
): JsonObject {
  const view = views.at(resource.schema);
  const random = context.random.under(resource.name, ...scope, String(Object.values(key)[0] ?? ''));
  const { schema } = resource;
  const made =
    sampled(spec, schema, random, { overrides: { ...sent, ...key } }) ??
    sampled(spec, schema, random, { overrides: key }) ??
    sampled(spec, schema, random);
  const base = isJsonObject(made) ? made : {};
  const own = Object.entries(base).filter(([name]) => {
    const member = view.properties.get(name);
    return (
      view.required.has(name) ||
      !possible.has(name) ||
      (member !== undefined && says(views.of(member), 'readOnly'))
    );
  });
  const wanted = {
    ...Object.fromEntries(own),
    ...kept,
    ...datesOf(view, views, context.now, kept === undefined),
    ...sent,
    ...key,
  };
  const record = mended(spec, schema, withScope(resource, wanted, scope), {
    ...withScope(resource, base, scope),
    ...key,
  });
  return { ...withoutMarked(record, view, 'writeOnly', views), ...pathMember(resource.scope, scope) };
}

/** What the provider alone sets of a record, which goes on through a replacement. */
export function keptOf(
  { views }: Workshop,
  { schema }: Resource,
  record: JsonObject,
  input: Input,
): JsonObject {
  const view = views.at(schema);
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const member = view.properties.get(name);
      return member !== undefined && (says(views.of(member), 'readOnly') || !input.possible.has(name));
    }),
  );
}
