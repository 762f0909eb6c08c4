import { isJsonArray, type JsonObject } from '../../json/json-value.ts';
import type { Entry } from '../collection.ts';
import { type Column, type Columns, createColumns } from '../columns.ts';
import type { ListFilter, ListParameters } from './list-parameters.ts';
import { plainName } from './plain-name.ts';
import type { Context } from './record-path.ts';

/** The records that a request asks for, filtered and in order. */
export type Select = (entries: readonly Entry[], context: Context) => readonly Entry[];

export function selectRecords(parameters: ListParameters): Select {
  const columns = createColumns();
  return (entries, { query }) => {
    const given: Readonly<Record<string, unknown>> = { ...query };
    let places: readonly number[] | undefined;
    for (const filter of parameters.filters)
      places = choose(filter, given[filter.parameter], columns, entries, places);
    const chosen = places === undefined ? entries : places.flatMap((place) => entries[place] ?? []);
    return ordered(chosen, parameters, given);
  };
}

function choose(
  { property, known, every }: ListFilter,
  value: unknown,
  columns: Columns,
  entries: readonly Entry[],
  places: readonly number[] | undefined,
): readonly number[] | undefined {
  if (value === undefined || value === null || value === '') return places;
  const asked = (isJsonArray(value) ? value : [value]).map(String);
  const wanted = new Set(known === undefined ? asked : asked.filter((one) => known.has(one)));
  // A value that no record can have, such as "all", chooses nothing.
  if (wanted.size === 0 || asked.some((one) => every.has(one))) return places;
  const passes = (field: unknown): boolean =>
    isJsonArray(field)
      ? field.some((item) => wanted.has(String(item)))
      : isThere(field) && wanted.has(String(field));
  return placesThat(passes, columns.of(entries, property), places);
}

/** Places at which a column passes, out of some or, where they are `undefined`, out of all. Each value is asked once. */
function placesThat(
  passes: (value: unknown) => boolean,
  { values, codes }: Column,
  among: readonly number[] | undefined,
): readonly number[] | undefined {
  const verdicts = values.map(passes);
  if (!verdicts.includes(false)) return among;
  return [...(among ?? codes.keys())].filter((place) => verdicts[codes[place] ?? 0]);
}

function isThere(field: unknown): boolean {
  return field !== undefined && field !== null;
}

/** `name`, `-name`, `name:desc`, `name desc`; several with commas in between. */
function ordered(
  entries: readonly Entry[],
  { sort, direction, sortable }: ListParameters,
  given: Readonly<Record<string, unknown>>,
): readonly Entry[] {
  const asked = sort === undefined ? undefined : given[sort];
  const isDown = direction !== undefined && /^desc/i.test(String(given[direction] ?? ''));
  const keys = (isJsonArray(asked) ? asked : String(asked ?? '').split(',')).flatMap((text) => {
    const match = /^([-+]?)(.+?)(?:[:. ](asc|desc)\w*)?$/i.exec(String(text).trim());
    const property = propertyOf(match?.[2] ?? '', sortable);
    if (property === undefined) return [];
    const down = match?.[1] === '-' || /^desc/i.test(match?.[3] ?? '') || isDown;
    return [{ property, sign: down ? -1 : 1 }];
  });
  if (keys.length === 0) return entries;
  return [...entries].sort((a, b) => {
    for (const { property, sign } of keys) {
      const order = sign * compare(a.record[property], b.record[property]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** `created` is `created_at`, where nothing is called so. */
function propertyOf(name: string, sortable: ReadonlyMap<string, string>): string | undefined {
  const plain = plainName(name);
  return plain === '' ? undefined : (sortable.get(plain) ?? sortable.get(`${plain}at`));
}

/** Numbers by size, all else by its characters; what is not there comes last. */
function compare(a: JsonObject[string] | undefined, b: JsonObject[string] | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [first, second] = [isThere(a) ? String(a) : '\uffff', isThere(b) ? String(b) : '\uffff'];
  return first === second ? 0 : first < second ? -1 : 1;
}
