import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { NumberLiterals } from '../../json/read-json.ts';
import type { AnyState, Reply } from '../definition.ts';
import { conformed, keeps, sampled } from './conform.ts';
import type { Workshop } from './make-record.ts';
import { type Context, withoutPlace } from './record-path.ts';
import type { KeyedResource, SuccessAnswer } from './resource.ts';
import { targetOf } from './schema-pointer.ts';
import { withMember } from './with-member.ts';

/** Shows records in the answers of one operation. */
export type RecordView = (
  record: JsonObject,
  context: Context,
  literals?: NumberLiterals,
) => Reply<AnyState, unknown>;

/** The answer that shows a record: whole, in its envelope, or with what of it the answer tells. */
export function recordView(
  { spec, views }: Workshop,
  { status, type, schema, place }: SuccessAnswer,
): RecordView {
  const headers = type === undefined ? {} : { 'content-type': type };
  if (type === undefined) return () => ({ status, body: undefined });
  if (schema === undefined) return (record) => ({ status, headers, body: withoutPlace(record) });
  let envelope: JsonValue | undefined;
  const declared = new Set(views.at(schema).properties.keys());
  return (record, { random, literals: sent }, literals) => {
    const own = withoutPlace(record);
    envelope ??= place?.length === 0 ? {} : sampled(spec, schema, createKeyedRandom(schema));
    const body = place === undefined ? telling(envelope, own) : withMember(envelope, place, own);
    const wanted = isJsonObject(body) && place?.length === 0 ? picked(body, declared) : body;
    return {
      status,
      headers,
      body: wanted,
      ...(literals === undefined || literals.size === 0 ? {} : { literals: new Map([...sent, ...literals]) }),
      otherwise: () => ({
        status,
        headers,
        body: isJsonObject(wanted) ? conformed(spec, schema, wanted, random.under(schema)) : envelope,
      }),
    };
  };
}

/** What the answer has of the record by name and kind, and that it was done. */
function telling(envelope: JsonValue | undefined, record: JsonObject): JsonValue | undefined {
  if (!isJsonObject(envelope)) return envelope;
  const told = Object.entries(envelope).map(([name, value]): [string, JsonValue] => {
    const own = Object.hasOwn(record, name) ? record[name] : undefined;
    if (own !== undefined && typeof own === typeof value) return [name, own];
    return [name, DONE.has(name) && typeof value === 'boolean' ? true : value];
  });
  return Object.fromEntries(told);
}

const DONE: ReadonlySet<string> = new Set(['deleted', 'success', 'ok', 'succeeded']);

/** Of a record that an answer shows in part, that part. */
function picked(record: JsonObject, declared: ReadonlySet<string>): JsonObject {
  if (declared.size === 0) return record;
  const entries = Object.entries(record);
  return entries.every(([name]) => declared.has(name))
    ? record
    : Object.fromEntries(entries.filter(([name]) => declared.has(name)));
}

/** What a list shows of a record. */
export function rowView(
  { spec, views }: Workshop,
  resource: KeyedResource,
  row: string,
): (record: JsonObject, context: Context) => JsonValue {
  const isWhole = targetOf(spec.table, row) === resource.schema;
  const declared = new Set(views.at(row).properties.keys());
  return (record, { random }) => {
    const own = withoutPlace(record);
    const shown = isWhole ? own : picked(own, declared);
    if (keeps(spec, row, shown)) return shown;
    return conformed(spec, row, shown, random.under(resource.name, 'row', String(record[resource.key])));
  };
}
