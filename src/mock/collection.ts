import { valueAt } from '../json/json-pointer.ts';
import type { JsonObject } from '../json/json-value.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';

/** A record in a collection, with what has been worked out from it. Records are never changed, only replaced. */
export interface Entry {
  readonly key: string;
  readonly record: JsonObject;
  /** Literals of the numbers in the record that a double cannot hold. */
  readonly literals: NumberLiterals;
  /** What an operation shows of the record, made once: by the operation. */
  readonly rows: Map<object, Row>;
}

/** A record as an answer shows it, and its JSON. */
export interface Row {
  readonly value: unknown;
  readonly text: string;
}

export type SortDirection = 'ascending' | 'descending';

/** Records in their orders. */
export interface ListedEntries {
  /** In the order in which they came. */
  entries(): readonly Entry[];
  /** Sorted by a field; equal ones keep their order. */
  sorted(field: string, direction: SortDirection): readonly Entry[];
}

/** Records in the order in which they came, by key. */
export interface Collection extends ListedEntries {
  /** Throws where a record has no key. */
  keyOf(record: JsonObject, literals: NumberLiterals): string;
  get(key: string): Entry | undefined;
  put(record: JsonObject, literals?: NumberLiterals): void;
  remove(key: string): void;
}

/**
 * A collection, empty or upon another one: it begins with the records of that one, which it never changes, and costs
 * nothing that grows with their number.
 */
export function createCollection(keyOf: Collection['keyOf'], base?: Collection): Collection {
  /** Records in place of those of the base, keys of the base that are gone, and records after those of the base. */
  const changed = new Map<string, Entry>();
  const removed = new Set<string>();
  const added = new Map<string, Entry>();
  let orders: ListedEntries | undefined;

  const inBase = (key: string): Entry | undefined => (removed.has(key) ? undefined : base?.get(key));
  const get = (key: string): Entry | undefined => added.get(key) ?? changed.get(key) ?? inBase(key);

  function listed(): ListedEntries {
    // As long as they are those of the base, what was worked out from its lists serves here too.
    if (base !== undefined && changed.size + removed.size + added.size === 0) return base;
    if (orders !== undefined) return orders;
    const kept = (base?.entries() ?? []).filter(({ key }) => !removed.has(key));
    orders = listEntries([...kept.map((entry) => changed.get(entry.key) ?? entry), ...added.values()]);
    return orders;
  }

  return {
    keyOf,
    get,
    entries: () => listed().entries(),
    sorted: (field, direction) => listed().sorted(field, direction),
    put(record, literals = NO_LITERALS) {
      const key = keyOf(record, literals);
      const kept = stillValid(get(key)?.literals ?? NO_LITERALS, literals, record);
      const place = !added.has(key) && inBase(key) !== undefined ? changed : added;
      place.set(key, { key, record, literals: kept, rows: new Map() });
      orders = undefined;
    },
    remove(key) {
      if (get(key) === undefined) return;
      if (!added.delete(key)) removed.add(key);
      changed.delete(key);
      orders = undefined;
    },
  };
}

/** Entries that stay as they are, in orders that are worked out once. */
export function listEntries(entries: readonly Entry[]): ListedEntries {
  const orders = new Map<string, readonly Entry[]>();
  return {
    entries: () => entries,
    sorted(field, direction) {
      const name = `${direction} ${field}`;
      const sorted = orders.get(name) ?? sortBy([...entries], field, direction);
      orders.set(name, sorted);
      return sorted;
    },
  };
}

function sortBy(entries: Entry[], field: string, direction: SortDirection): readonly Entry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return entries.sort((a, b) => sign * compare(a.record[field], b.record[field]));
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [first, second] = [String(a), String(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** A changed record keeps the literals of the numbers that it left alone. */
function stillValid(old: NumberLiterals, added: NumberLiterals, record: JsonObject): NumberLiterals {
  if (old.size === 0) return added;
  const kept = [...old].filter(([pointer, literal]) => valueAt(record, pointer) === Number(literal));
  return kept.length === 0 ? added : new Map([...kept, ...added]);
}
