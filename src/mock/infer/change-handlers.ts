import { essenceOf } from '../../exchange/media-type.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { AnyHandler, AnyState, Reply } from '../definition.ts';
import { missing } from './absent-owner.ts';
import { mended } from './conform.ts';
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
import type { InferredChange, InferredReplace, Resource } from './resource.ts';
import { says } from './schema-view.ts';
import { recordView } from './show-record.ts';
import { datesOf } from './stamp-dates.ts';
import { collectionOf, standing } from './standing-records.ts';

type AnyReply = Reply<AnyState, unknown>;

export function createHandler(shop: Workshop, inferred: InferredChange): AnyHandler {
  const { resource, operation, answer } = inferred;
  const show = recordView(shop, answer);
  const hasLocation = answer.headers.includes('location');
  return underOwners(shop, inferred, (context, values) => {
    const scope = values.slice(0, resource.scope.length);
    const input = inputOf(shop.views, operation, resource, context);
    const given = resource.key === undefined ? undefined : input.sent[resource.key];
    const next =
      given === undefined || given === null ? nextKey(shop.spec, resource, context, scope) : undefined;
    const value = next?.value ?? given;
    if (resource.key === undefined || value === undefined || value === null)
      return noKeyLeft(shop, resource, operation);
    const key = { [resource.key]: value };
    if (next === undefined && isTaken(resource, context, scope, String(value)))
      return conflict(shop, resource, operation, String(value));
    const record = newRecord(shop, resource, context, { input, scope, key });
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

function isTaken(resource: Resource, context: Context, scope: readonly string[], key: string): boolean {
  const found = standing(resource, collectionOf(context, resource), scope, key);
  return found !== undefined && found !== 'gone';
}

function conflict(
  shop: Workshop,
  { title, key }: Resource,
  operation: InferredChange['operation'],
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

function noKeyLeft(
  shop: Workshop,
  { title, key }: Resource,
  operation: InferredChange['operation'],
): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 409,
    title: 'There is no room',
    detail: `Every ${key} that the schema of ${title} allows is taken. Delete one of them.`,
    operation: operation.id,
  });
}

export function replaceHandler(shop: Workshop, inferred: InferredReplace): AnyHandler {
  const { resource, operation, answer, created, keyInBody } = inferred;
  const show = recordView(shop, answer);
  const showNew = created === undefined ? undefined : recordView(shop, created);
  return underOwners(shop, inferred, (context, values) => {
    const input = inputOf(shop.views, operation, resource, context);
    const named = keyInBody ? [...values, keyIn(resource, context)] : values;
    const [scope, key] = placeIn(resource, named);
    const found = namedRecord(shop, resource, context, scope, key);
    if (found === undefined && showNew === undefined) return missing(shop, resource, operation, key);
    const kept = found === undefined ? {} : keptOf(shop, resource, withoutPlace(found.record), input);
    const record = newRecord(shop, resource, context, {
      input,
      scope,
      key: keyMember(shop, resource, key),
      ...(found === undefined ? {} : { kept }),
    });
    const shown = (found === undefined ? (showNew ?? show) : show)(record, context);
    return { ...shown, changes: [{ collection: resource.name, put: record }] };
  });
}

function keyIn({ key = '' }: Resource, { body, literals }: Context): string {
  const value = isJsonObject(body) ? body[key] : undefined;
  return literals.get(`/body/${key}`) ?? String(value);
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
  operation: InferredChange['operation'],
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

function failedPatch(shop: Workshop, operation: InferredChange['operation'], index: number): AnyReply {
  return refusalReply(shop.spec, operation, {
    status: 409,
    title: 'The patch does not fit',
    detail: `The operation ${index} of the patch cannot be applied to what is there. Expected a place that is there, and a value that passes its test.`,
    operation: operation.id,
    pointer: `/${index}`,
  });
}
