import { LockstepError } from '../errors/lockstep-error.ts';
import { toPointer } from '../json/json-pointer.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { Provider } from '../provider/provider.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { precompiledSpec } from '../spec/precompiled-spec.ts';
import type {
  AnyCollection,
  AnyHandler,
  CollectionDefinition,
  MockDefinition,
  ProviderMock,
} from './definition.ts';

/**
 * Declares the mock of a provider: what it keeps, how it starts, and what it answers.
 *
 * `O` is the `Operations` interface that `lockstep generate` wrote, `S` the types of the records by collection.
 *
 * @throws LockstepError `MOCK_INVALID` for a handler of an operation that the spec does not have, for one that is no
 * function, and where there are no scenarios.
 */
export function defineMock<O, S>(definition: MockDefinition<O, S>): ProviderMock<O> {
  const { provider, table, createValidators, authenticate } = definition;
  refuseUnknownHandlers(provider, table, definition.handlers);
  refuseNoHandlers(provider, definition.handlers);
  if (typeof definition.scenarios !== 'object')
    throw notExported(provider, 'scenarios are undefined', 'named start states');
  return {
    provider,
    spec: precompiledSpec(table, createValidators),
    collections: Object.fromEntries(
      Object.entries<CollectionDefinition<never, never>>(definition.collections).map(([name, collection]) => [
        name,
        erased(collection),
      ]),
    ),
    // The types have done their work at the definition; inside, records are JSON objects.
    scenarios: definition.scenarios as unknown as ProviderMock['scenarios'],
    authenticate,
    handlers: definition.handlers as unknown as Readonly<Record<string, AnyHandler>>,
  };
}

/** @throws LockstepError `MOCK_INVALID` for a handler of an operation that the spec does not have. */
export function refuseUnknownHandlers(provider: Provider, table: OperationTable, handlers: object): void {
  const known = new Set(table.operations.map(({ id }) => id));
  const unknown = Object.keys(handlers).find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new LockstepError(
      'MOCK_INVALID',
      `Failed to define the mock of ${provider.id}: it handles "${unknown}", which its spec does not have. The spec has ${[...known].join(', ')}.`,
    );
  }
}

/** What a module does not export is `undefined` to whoever imports it, where modules are not loaded by Node itself. */
function refuseNoHandlers(provider: Provider, handlers: object): void {
  for (const [id, handler] of Object.entries(handlers)) {
    if (typeof handler === 'function') continue;
    const what = handler === undefined ? 'undefined' : 'no function';
    throw notExported(provider, `handler "${id}" is ${what}`, 'what list, find or change gives');
  }
}

function notExported({ id }: Provider, what: string, expected: string): LockstepError {
  return new LockstepError(
    'MOCK_INVALID',
    `Failed to define the mock of ${id}: its ${what}. Expected ${expected}; check that the module which that comes from exports it by the name that is imported.`,
  );
}

function erased({ key, schema, moments }: CollectionDefinition<never, never>): AnyCollection {
  const keyOf = typeof key === 'function' ? (key as (record: JsonObject) => string | number) : undefined;
  return {
    schema,
    ...(moments === undefined ? {} : { moments: moments as unknown as AnyCollection['moments'] }),
    keyOf: (record, literals) => {
      const value = keyOf === undefined ? exactField(record, key as string, literals) : keyOf(record);
      if (value === undefined || value === null) {
        throw new Error(`A record has no key${keyOf === undefined ? `: it lacks "${String(key)}"` : ''}`);
      }
      return String(value);
    },
  };
}

function exactField(record: JsonObject, name: string, literals: NumberLiterals): unknown {
  return (literals.size === 0 ? undefined : literals.get(toPointer([name]))) ?? record[name];
}
