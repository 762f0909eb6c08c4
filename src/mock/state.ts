import { LockstepError } from '../errors/lockstep-error.ts';
import { toPointer, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { literalsUnder, NO_LITERALS, placeLiterals } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { writeJson } from '../json/write-json.ts';
import { describeReceived } from '../spec/describe-received.ts';
import { describeExpectation } from '../spec/describe-violation.ts';
import { violationsOf } from '../spec/violations-of.ts';
import { type Collection, createCollection, type Entry } from './collection.ts';
import { type Columns, createColumns, recordsWith } from './columns.ts';
import type { AnyCollection, AnyState, Change, ProviderMock, Records, StateReader } from './definition.ts';
import { echoedKey, echoedLiterals } from './echoed-literals.ts';
import { lazyCollection } from './lazy-collection.ts';

/** What a session keeps for one provider. */
export interface State {
  readonly collections: Readonly<Record<string, Collection>>;
  readonly reader: StateReader<AnyState>;
  readonly columns: Columns;
}

/**
 * The state of some records; those of collections that the mock does not have are left out. Those of a collection
 * are looked at when somebody asks for them.
 */
export function stateWith(mock: ProviderMock, records: Records<AnyState>): State {
  const recordsOf = (name: string) => (Object.hasOwn(records, name) ? records[name] : undefined) ?? [];
  return stateOf(mock, createColumns(), (name, { keyOf }) => lazyCollection(keyOf, () => recordsOf(name)));
}

/** A state, empty or upon another one: it begins as that one, which it never changes, whatever its size. */
export function createState(mock: ProviderMock, base?: State): State {
  return stateOf(mock, base?.columns ?? createColumns(), (name, { keyOf }) =>
    createCollection(keyOf, base?.collections[name]),
  );
}

function stateOf(
  mock: ProviderMock,
  columns: Columns,
  make: (name: string, definition: AnyCollection) => Collection,
): State {
  const collections = Object.fromEntries(
    Object.entries(mock.collections).map(([name, definition]) => [name, make(name, definition)]),
  );
  const reader = Object.fromEntries(
    Object.entries(collections).map(([name, collection]) => [
      name,
      {
        get: (key: string | number) => collection.get(String(key))?.record,
        all: () => collection.entries().map(({ record }) => record),
        where: (field: string, value: JsonValue) => recordsWith(columns, collection.entries(), field, value),
        source: collection,
      },
    ]),
  );
  return { collections, reader, columns };
}

/** What a change has done to a collection. */
export interface AppliedChange {
  readonly collection: string;
  readonly key: string;
  /** What stands there now; `undefined` where nothing does. */
  readonly entry: Entry | undefined;
  /** Whether nothing stood there before, so that the record has come to the end. */
  readonly isNew: boolean;
}

/** Applies changes in their order: all of them or, where one cannot be, none. */
export function applyChanges(
  state: State,
  changes: readonly Change<AnyState>[],
  sent: NumberLiterals = NO_LITERALS,
): readonly AppliedChange[] {
  const steps = changes.map((change): (() => AppliedChange) => {
    const { collection: name } = change;
    const collection = Object.hasOwn(state.collections, name) ? state.collections[name] : undefined;
    if (collection === undefined) throw new Error(`There is no collection "${name}"`);
    if (!('put' in change)) {
      const key = echoedKey(change.remove, sent);
      return () => {
        collection.remove(key);
        return { collection: name, key, entry: undefined, isNew: false };
      };
    }
    const literals = echoedLiterals(change.put, sent);
    const key = collection.keyOf(change.put, literals);
    return () => {
      const isNew = collection.get(key) === undefined;
      collection.put(change.put, literals);
      return { collection: name, key, entry: collection.get(key), isNew };
    };
  });
  return steps.map((step) => step());
}

/** A whole state as JSON, `{collection: [record]}`, every digit as it came. */
export function writeState(state: State): string {
  const collections = Object.entries(state.collections).map(([name, collection]) => {
    const records = collection.entries().map(({ record, literals }) => writeJson(record, literals));
    return `${JSON.stringify(name)}:[${records.join(',')}]`;
  });
  return `{${collections.join(',')}}`;
}

/** The literals of a whole state, by their pointers in its JSON. */
export function literalsOf(state: State): NumberLiterals {
  const placed = Object.entries(state.collections).flatMap(([name, collection]) =>
    collection
      .entries()
      .flatMap(({ literals }, index) => [...placeLiterals(literals, toPointer([name, index]))]),
  );
  return new Map(placed);
}

/**
 * A state made from a snapshot. Collections that the snapshot leaves out are empty.
 *
 * @throws LockstepError `STATE_INVALID` for a collection that the mock does not have, a record that breaks its
 * schema, or a key that is missing or stands twice.
 */
export function readState(mock: ProviderMock, snapshot: JsonValue, literals: NumberLiterals): State {
  if (!isJsonObject(snapshot)) throw invalid(mock, '', 'expected an object of collections');
  const unknown = Object.keys(snapshot).find((name) => !Object.hasOwn(mock.collections, name));
  if (unknown !== undefined) {
    const names = Object.keys(mock.collections).join(', ');
    throw invalid(mock, toPointer([unknown]), `there is no such collection; it has ${names}`);
  }
  return stateOf(mock, createColumns(), (name, definition) => {
    const records = Object.hasOwn(snapshot, name) ? snapshot[name] : undefined;
    return readCollection(mock, [name, definition], records ?? [], literals);
  });
}

function readCollection(
  mock: ProviderMock,
  [name, definition]: readonly [name: string, definition: AnyCollection],
  records: JsonValue,
  literals: NumberLiterals,
): Collection {
  if (!isJsonArray(records)) throw invalid(mock, toPointer([name]), 'expected a list of records');
  const collection = createCollection(definition.keyOf);
  for (const [index, record] of records.entries()) {
    const pointer = toPointer([name, index]);
    const checked = checkedRecord(mock, definition, record, pointer, literals);
    const own = literalsUnder(literals, pointer);
    refuseKey(mock, collection, { record: checked, literals: own }, pointer);
    collection.put(checked, own);
  }
  return collection;
}

/** A second record of one key would replace the first, and be missed. */
function refuseKey(
  mock: ProviderMock,
  collection: Collection,
  entry: Pick<Entry, 'record' | 'literals'>,
  pointer: string,
): void {
  const key = keyIn(collection, entry);
  if (key === undefined) throw invalid(mock, pointer, 'the record has no key');
  if (collection.get(key) !== undefined)
    throw invalid(mock, pointer, `the key ${JSON.stringify(key)} stands twice`);
}

/** A key may be a function of a record that has passed no schema. */
function keyIn(
  collection: Collection,
  { record, literals }: Pick<Entry, 'record' | 'literals'>,
): string | undefined {
  try {
    return collection.keyOf(record, literals);
  } catch {
    return undefined;
  }
}

function checkedRecord(
  mock: ProviderMock,
  definition: AnyCollection,
  record: JsonValue,
  pointer: string,
  literals: NumberLiterals,
): JsonObject {
  if (!isJsonObject(record)) throw invalid(mock, pointer, 'expected an object');
  const [flaw] = recordFlaws(mock, definition, record, literalsUnder(literals, pointer));
  if (flaw === undefined) return record;
  const { expected, received } = flaw;
  throw invalid(mock, `${pointer}${flaw.pointer}`, `expected ${expected}, received ${received}`);
}

/** What of a record breaks its schema, and where: in words. */
export interface RecordFlaw {
  /** JSON Pointer into the record; of a missing property, the object that lacks it. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

/** Why a value may not be kept in a collection; nothing where it may. */
export function recordFlaws(
  mock: ProviderMock,
  { schema, shown, isChecked }: AnyCollection,
  record: JsonValue,
  literals: NumberLiterals,
): readonly RecordFlaw[] {
  if (!isJsonObject(record)) {
    return [{ pointer: '', expected: 'an object', received: JSON.stringify(record).slice(0, 100) }];
  }
  if (schema === undefined || isChecked?.(record) === false) return [];
  const checked = shown?.(record) ?? record;
  return violationsOf(mock.spec, schema, checked, shown && 'response')
    .filter(({ open }) => !open)
    .map((violation) => ({
      pointer: violation.pointer,
      expected: describeExpectation(violation),
      received: describeReceived(
        violation,
        valueAt(record, violation.pointer),
        literals.get(violation.pointer),
      ),
    }));
}

function invalid(mock: ProviderMock, pointer: string, reason: string): LockstepError {
  return new LockstepError(
    'STATE_INVALID',
    `Failed to restore the state of ${mock.provider.id} at "${pointer}": ${reason}.`,
  );
}
