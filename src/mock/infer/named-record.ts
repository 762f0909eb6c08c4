import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { NO_LITERALS } from '../../json/number-literals.ts';
import type { NumberLiterals } from '../../json/read-json.ts';
import { sampled } from './conform.ts';
import { newRecord, type Workshop } from './make-record.ts';
import { type Context, recordKey } from './record-path.ts';
import type { Resource } from './resource.ts';
import { memberAt } from './schema-pointer.ts';
import { collectionOf, standing, withScope } from './standing-records.ts';

/** A record that a request names, as it stands at its place. */
export interface Found {
  readonly record: JsonObject;
  readonly literals: NumberLiterals;
  /** It is in the state at this very place, and not only everywhere or by being asked for. */
  readonly isOwn: boolean;
}

/** The record that a request names; of those that are there until they are deleted, one is made. */
export function namedRecord(
  shop: Workshop,
  resource: Resource,
  context: Context,
  scope: readonly string[],
  key: string | undefined,
): Found | undefined {
  const entry = standing(resource, collectionOf(context, resource), scope, key);
  if (entry === 'gone') return undefined;
  if (entry !== undefined) {
    const { record, literals } = entry;
    return {
      record: withScope(resource, record, scope),
      literals,
      isOwn: entry.key === recordKey(scope, key),
    };
  }
  if (!resource.isOpen) return undefined;
  const record = openRecord(shop, resource, context, scope, key);
  return record && { record, literals: NO_LITERALS, isOwn: false };
}

function openRecord(
  shop: Workshop,
  resource: Resource,
  context: Context,
  scope: readonly string[],
  key: string | undefined,
): JsonObject | undefined {
  const member = keyMember(shop, resource, key);
  const random = context.random.under(resource.name, ...scope, key ?? '');
  const base = sampled(shop.spec, resource.schema, random, { overrides: member });
  if (!isJsonObject(base)) return undefined;
  const input = { sent: {}, possible: new Map() };
  return newRecord(shop, resource, context, { input, scope, key: member, kept: base });
}

/** The key as a member of a record, a number where that is what it is. */
export function keyMember(
  { spec, views }: Workshop,
  resource: Resource,
  key: string | undefined,
): JsonObject {
  if (resource.key === undefined || key === undefined) return {};
  const { types } = views.at(memberAt(spec.table, resource.schema, [resource.key]));
  const isNumber = (types.has('integer') || types.has('number')) && Number.isFinite(Number(key));
  return { [resource.key]: isNumber ? Number(key) : key };
}

/** The values of a path as the place of a record and its key. */
export function placeIn(
  { scope, key }: Resource,
  values: readonly string[],
): readonly [scope: readonly string[], key: string | undefined] {
  return [values.slice(0, scope.length), key === undefined ? undefined : values[scope.length]];
}
