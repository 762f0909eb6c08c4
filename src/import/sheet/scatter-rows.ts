import { bestPlace, type ObjectPlace } from '../example/object-places.ts';
import type { RowTable } from './read-section.ts';

/**
 * A flat table that lists fields of several objects, cut into one for each of them: a row whose name the object of
 * most others lacks goes where the examples have it, if that is one place.
 */
export function scatterRows(table: RowTable, places: readonly ObjectPlace[]): RowTable[] {
  if (
    table.anchor !== undefined ||
    places.length < 2 ||
    table.rows.some(({ depth }) => depth !== table.rows[0]?.depth)
  )
    return [table];
  const main = bestPlace(
    places,
    table.rows.map(({ name }) => name),
  );
  if (main === undefined) return [table];
  const strays = table.rows.filter(
    ({ name }) => !main.names.has(name) && places.filter((place) => place.names.has(name)).length === 1,
  );
  if (strays.length === 0) return [table];
  const rest = table.rows.filter((row) => !strays.includes(row));
  return [{ ...table, rows: rest }, ...strays.map((row) => ({ ...table, rows: [row] }))];
}
