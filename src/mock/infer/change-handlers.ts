import { essenceOf } from '../../exchange/media-type.ts';
import { toPointer } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Operation } from '../../spec/operation-table.ts';
import type { AnyHandler, AnyState, Reply } from '../definition.ts';
import { missing } from './absent-owner.ts';
import { keeps, mended } from './conform.ts';
import { ofRecord, underOwners } from './handle-record.ts';
import { inputOf } from './input-of.ts';
import { applyJsonPatch } from './json-patch.ts';
import { keptOf, newRecord, type Workshop } from './make-record.ts';
import { withoutMarked } from './marked-members.ts';
import { mergePatch } from './merge-patch.ts';
import { keyMember, namedRecord, placeIn } from './named-record.ts';
import { nextKey } from './next-key.ts';
import { type Context, pathMember, withoutPlace } from './record-path.ts';
import { refusalReply } from './refusal.ts';
import type { InferredChange, InferredCreate, InferredReplace, KeyedResource, Resource } from './resource.ts';
import { memberAt } from './schema-pointer.ts';
import { says } from './schema-view.ts';
import { recordView } from './show-record.ts';
import { datesOf } from './stamp-dates.ts';
import { collectionOf, standing } from './standing-records.ts';

type AnyReply = Reply<AnyState, unknown>;

export function createHandler(shop: Workshop, inferred: InferredCreate): AnyHandler {
  const { resource, operation, answer } = inferred;
  const show = recordView(shop, answer);
  const hasLocation = answer.headers.includes('location');
  return underOwners(shop, inferred, (context, values) => {
    const scope = values.slice(0, resource.scope.length);
    const input = inputOf(shop.views, operation, resource, context);
    const given = sentKey(shop, resource, input.sent);
    const next = given === undefined ? nextKey(shop.spec, resource, context, scope) : undefined;
    const value = given ?? next?.value;
    if (value === undefined) return noKeyLeft(shop, resource, operation);
    const key = { [resource.key]: value };
    if (next === undefined && isTaken(resource, context, scope, String(value)))
      return conflict(shop, resource, operation, String(value));
    const record = newRecord(shop, resource, context, { input, scope, key, kept: undefined });
    const shown = show(record, context);
    const changes = [
      ...(next === undefined ? [] : [next.sequence]),
      { collection: resource.name, put: record },
    ];
    if (!hasLocation) return { ...shown, changes };
    const location = `${context.url.replace(/\/$/, '')}/${encodeURIComponent(String(value))}`;
    return { ...shown, changes, headers: { ...shown.headers, location } };
  });
}

/** The key that a request wants, where the schema lets it be one. */
function sentKey(
  { spec }: Workshop,
  { key, schema }: KeyedResource,
  sent: JsonObject,
): JsonValue | undefined {
  const value = sent[key];
  const isKey =
    value !== undefined && value !== null && keeps(spec, memberAt(spec.table, schema, [key]), value);
  return isKey ? value : undefined;
}

function isTaken(resource: Resource, context: Context, scope: readonly string[], key: string): boolean {
  const found = standing(resource, collectionOf(context, resource), scope, key);
  return found !== undefined && found !== 'gone';
}

function conflict(
  shop: Workshop,
  { title, key }: KeyedResource,
  operation: Operation,
  value: string,
): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 409,
    title: 'There is one already',
    detail: `There is one of ${title} with ${key} "${value.slice(0, 200)}" already. Expected another ${key}.`,
    operation: operation.id,
    pointer: `/${key}`,
    expected: `another ${key}`,
  });
}

function noKeyLeft(shop: Workshop, { title, key }: KeyedResource, operation: Operation): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 409,
    title: 'There is no room',
    detail: `Every ${key} that the schema of ${title} allows is taken. Delete one of them.`,
    operation: operation.id,
  });
}

export function replaceHandler(shop: Workshop, inferred: InferredReplace): AnyHandler {
  const { resource, operation, answer, created, bodyKey } = inferred;
  const show = recordView(shop, answer);
  const showNew = created === undefined ? undefined : recordView(shop, created);
  return underOwners(shop, inferred, (context, values) => {
    const input = inputOf(shop.views, operation, resource, context);
    const inBody = bodyKey === undefined ? [] : keyIn(bodyKey, context);
    if (inBody === undefined) return namesNone(shop, resource, operation);
    const [scope, key] = placeIn(resource, [...values, ...inBody]);
    const found = namedRecord(shop, resource, context, scope, key);
    const shows = found === undefined ? showNew : show;
    if (shows === undefined) return missing(shop, resource, operation, key);
    const record = newRecord(shop, resource, context, {
      input,
      scope,
      key: keyMember(shop, resource, key),
      kept: found && keptOf(shop, resource, withoutPlace(found.record), input),
    });
    return { ...shows(record, context), changes: [{ collection: resource.name, put: record }] };
  });
}

function namesNone(shop: Workshop, { title, key }: Resource, operation: Operation): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 422,
    title: 'The request breaks the contract',
    detail: `body /${key}: expected the ${key} of one of ${title}, received nothing.`,
    operation: operation.id,
    pointer: `/${key}`,
    expected: `the ${key} of one of ${title}`,
  });
}

function keyIn(key: string, { body, literals }: Context): readonly [string] | undefined {
  const value = isJsonObject(body) ? body[key] : undefined;
  if (value === undefined || value === null) return undefined;
  return [literals.get(toPointer(['body', key])) ?? String(value)];
}

export function patchHandler(shop: Workshop, inferred: InferredChange): AnyHandler {
  const { resource, operation } = inferred;
  const show = recordView(shop, inferred.answer);
  return ofRecord(shop, inferred, (context, { found, scope, key }) => {
    const before = withoutPlace(found.record);
    const changed = patched(shop, resource, operation, context, before);
    if ('refused' in changed) return changed.refused;
    const view = shop.views.at(resource.schema);
    const wanted = {
      ...changed.value,
      ...datesOf(view, shop.views, context.now, false),
      ...keyMember(shop, resource, key),
    };
    const record = {
      ...withoutMarked(mended(shop.spec, resource.schema, wanted, before), view, 'writeOnly', shop.views),
      ...pathMember(resource.scope, scope),
    };
    return {
      ...show(record, context, found.literals),
      changes: [{ collection: resource.name, put: record }],
    };
  });
}

type Patched = { readonly value: JsonObject } | { readonly refused: AnyReply };

function patched(
  shop: Workshop,
  resource: Resource,
  operation: Operation,
  context: Context,
  before: JsonObject,
): Patched {
  const essence = essenceOf(context.request.headers['content-type']);
  if (essence === 'application/json-patch+json' && isJsonArray(context.body)) {
    const result = applyJsonPatch(before, context.body);
    if ('failed' in result) return { refused: failedPatch(shop, operation, result.failed) };
    return { value: withReadOnly(shop, resource, before, result.value) };
  }
  const { sent } = inputOf(shop.views, operation, resource, context);
  const { properties } = shop.views.at(resource.schema);
  const nullStays = (name: string): boolean => {
    const schema = properties.get(name);
    return (
      essence !== 'application/merge-patch+json' &&
      schema !== undefined &&
      shop.views.of(schema).types.has('null')
    );
  };
  return { value: mergePatch(before, sent, nullStays) };
}

/** What only the provider sets stays as it is, whatever the patch does to it. */
function withReadOnly(
  { views }: Workshop,
  { schema }: Resource,
  before: JsonObject,
  after: JsonValue,
): JsonObject {
  const fixed = [...views.at(schema).properties].filter(([, member]) => says(views.of(member), 'readOnly'));
  const value: Record<string, JsonValue> = isJsonObject(after) ? { ...after } : { ...before };
  for (const [name] of fixed) {
    const own = before[name];
    if (own === undefined) delete value[name];
    else value[name] = own;
  }
  return value;
}

function failedPatch(shop: Workshop, operation: Operation, index: number): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 409,
    title: 'The patch does not fit',
    detail: `The operation ${index} of the patch cannot be applied to what is there. Expected a place that is there, and a value that passes its test.`,
    operation: operation.id,
    pointer: `/${index}`,
  });
}
