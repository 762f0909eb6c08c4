import { isJsonArray, type JsonObject } from '../../json/json-value.ts';
import { choosePlaces } from '../choose-places.ts';
import type { Entry } from '../collection.ts';
import { createColumns } from '../columns.ts';
import type { Want } from '../filter.ts';
import { itemAt } from '../item-at.ts';
import type { ListFilter, ListParameters } from './list-parameters.ts';
import { plainName } from './plain-name.ts';
import type { Context } from './record-path.ts';

/** Records in an order, each looked up when it is asked for: a page of a long list is to cost what a page costs. */
export interface Selected {
  readonly length: number;
  at(index: number): Entry | undefined;
}

/** The records that a request asks for, filtered and in order. */
export type Select = (entries: readonly Entry[], context: Pick<Context, 'query'>) => Selected;

export function selectRecords(parameters: ListParameters): Select {
  const columns = createColumns();
  return (entries, { query }) => {
    const given: Readonly<Record<string, unknown>> = { ...query };
    const wanted = parameters.filters.flatMap((filter) => {
      const want = wantOf(filter, given[filter.parameter]);
      return want === undefined ? [] : [{ column: columns.of(entries, filter.property), want }];
    });
    if (wanted.length === 0) return ordered(entries, parameters, given);
    const places = choosePlaces(entries.length, wanted);
    const at = (index: number) => itemAt(entries, places.at(index));
    return ordered({ length: places.length, at }, parameters, given);
  };
}

/** What a filter asks for; `undefined` where nothing was given, or nothing that chooses. */
function wantOf({ known, every }: ListFilter, value: unknown): Want | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const asked = (isJsonArray(value) ? value : [value]).map(String);
  const wanted = new Set(known === undefined ? asked : asked.filter((one) => known.has(one)));
  // A value that no record can have, such as "all", chooses nothing.
  if (wanted.size === 0 || asked.some((one) => every.has(one))) return undefined;
  const passes = (field: unknown): boolean =>
    isJsonArray(field)
      ? field.some((item) => wanted.has(String(item)))
      : isThere(field) && wanted.has(String(field));
  const numbers = [...wanted].map(Number).filter((number) => wanted.has(String(number)));
  return { passes, values: new Set<unknown>([...wanted, ...numbers]) };
}

function isThere(field: unknown): boolean {
  return field !== undefined && field !== null;
}

/** `name`, `-name`, `name:desc`, `name desc`; several with commas in between. */
function ordered(
  entries: Selected,
  { sort, direction, sortable }: ListParameters,
  given: Readonly<Record<string, unknown>>,
): Selected {
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
  return entriesBetween(entries, 0, entries.length).sort((a, b) => {
    for (const { property, sign } of keys) {
      const order = sign * compare(a.record[property], b.record[property]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Those from a place on to another one, which does not belong to them; fewer where there are not so many. */
export function entriesBetween(entries: Selected, from: number, to: number): Entry[] {
  const found: Entry[] = [];
  for (let index = from; index < Math.min(to, entries.length); index += 1) {
    const entry = entries.at(index);
    if (entry !== undefined) found.push(entry);
  }
  return found;
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
