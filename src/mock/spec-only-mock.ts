import type { JsonObject } from '../json/json-value.ts';
import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { putLazily } from '../spec/lazy-member.ts';
import type { AnyCollection, AnyHandler, AnyState, ProviderMock, Records } from './definition.ts';
import { infer } from './infer/infer.ts';
import { inferredHandler } from './infer/inferred-handler.ts';
import type { Workshop } from './infer/make-record.ts';
import { SEQUENCES } from './infer/next-key.ts';
import { GONE, keyOfRecord, withoutPlace } from './infer/record-path.ts';
import { refusalResponse } from './infer/refusal.ts';
import type { Inference, Resource } from './infer/resource.ts';
import { schemaViews } from './infer/schema-view.ts';
import { seedRecords } from './infer/seed-records.ts';
import { replyWithoutHandler } from './reply-without-handler.ts';

/**
 * The mock of a spec that nobody has written handlers for. What its paths and schemas show of the things that it
 * keeps is remembered; all else is answered from examples, then from the schema.
 */
export function specOnlyMock(provider: Provider, spec: CompiledSpec): ProviderMock {
  const views = schemaViews(spec.table);
  const inference = infer(spec.table, views);
  const shop = { spec, views };
  return {
    provider,
    spec,
    collections: collectionsOf(inference),
    scenarios: {
      typical: (context) => seeds(inference, seedRecords(shop, inference, context.random)),
      empty: () => ({}),
    },
    authenticate: undefined,
    handlers: handlersOf(shop, inference),
    withoutHandler: replyWithoutHandler,
    refuse: refusalResponse,
    inference,
  };
}

/** Each is made when its operation is first asked for. */
function handlersOf(shop: Workshop, { of, resources }: Inference): Readonly<Record<string, AnyHandler>> {
  const handlers = {};
  for (const operation of shop.spec.table.operations)
    putLazily(handlers, operation.id, () => inferredHandler(shop, of(operation), resources));
  return handlers;
}

function collectionsOf({ resources }: Inference): Readonly<Record<string, AnyCollection>> {
  const kept = resources.map((resource): [string, AnyCollection] => [
    resource.name,
    {
      keyOf: (record, literals) => keyOfRecord(resource, record, literals),
      schema: resource.schema,
      shown: withoutPlace,
      isChecked: (record) => !(GONE in record),
    },
  ]);
  const sequences: AnyCollection = { keyOf: ({ collection }) => String(collection), schema: undefined };
  return resources.length === 0 ? {} : Object.fromEntries([...kept, [SEQUENCES, sequences]]);
}

/** Each collection is made when somebody first asks for it: a large spec has hundreds of them. */
function seeds(
  { resources }: Inference,
  recordsOf: (resource: Resource) => readonly JsonObject[],
): Records<AnyState> {
  const records = {};
  for (const resource of resources)
    Object.defineProperty(records, resource.name, { enumerable: true, get: () => recordsOf(resource) });
  return records;
}
