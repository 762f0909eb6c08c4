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

/** Records in the order in which they came, by key. */
export interface Collection {
  /** Throws where a record has no key. */
  keyOf(record: JsonObject, literals: NumberLiterals): string;
  get(key: string): Entry | undefined;
  entries(): readonly Entry[];
  /** Sorted by a field; equal ones keep their order. */
  sorted(field: string, direction: SortDirection): readonly Entry[];
  put(record: JsonObject, literals?: NumberLiterals): void;
  remove(key: string): void;
}

export function createCollection(keyOf: Collection['keyOf']): Collection {
  const byKey = new Map<string, Entry>();
  const orders = new Map<string, readonly Entry[]>();

  function ordered(name: string, make: () => readonly Entry[]): readonly Entry[] {
    const known = orders.get(name);
    if (known !== undefined) return known;
    const made = make();
    orders.set(name, made);
    return made;
  }

  return {
    keyOf,
    get: (key) => byKey.get(key),
    entries: () => ordered('', () => [...byKey.values()]),
    sorted: (field, direction) =>
      ordered(`${direction} ${field}`, () => sortBy([...byKey.values()], field, direction)),
    put(record, literals = NO_LITERALS) {
      const key = keyOf(record, literals);
      const kept = stillValid(byKey.get(key)?.literals ?? NO_LITERALS, literals, record);
      byKey.set(key, { key, record, literals: kept, rows: new Map() });
      orders.clear();
    },
    remove(key) {
      if (byKey.delete(key)) orders.clear();
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
