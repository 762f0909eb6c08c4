import type { Schema } from '../../spec/schema.ts';
import { plainName } from './plain-name.ts';
import { isArrayView, isObjectView, type SchemaView, type SchemaViews } from './schema-view.ts';

/** Where in a body the rows of a list stand. */
export interface RowsPlace {
  /** Names of properties, from the body down; none where the body is the list. */
  readonly path: readonly string[];
  readonly item: Schema;
}

/** Names of the member of an envelope that holds the rows, the surest first. */
const USUAL = [
  'data',
  'items',
  'results',
  'records',
  'rows',
  'content',
  'list',
  'entries',
  'values',
  'value',
];

/** Envelopes inside one another in which rows are looked for. */
const DEEPEST = 2;

/**
 * The list in a body: the body itself, or the one list of objects in its envelope. Where there are several, the
 * one whose name says so or whose items are the kind that is asked for.
 */
export function findRows(
  body: SchemaView,
  title: string,
  kind: string | undefined,
  views: SchemaViews,
): RowsPlace | undefined {
  if (isArrayView(body)) return listOf(body, [], views);
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const found = listsAt(body, depth, [], views);
    if (found.length > 0) return chosen(found, title, kind, views);
  }
  return undefined;
}

function listsAt(
  view: SchemaView,
  depth: number,
  path: readonly string[],
  views: SchemaViews,
): readonly RowsPlace[] {
  return [...view.properties].flatMap(([name, schema]) => {
    const member = views.of(schema);
    const at = [...path, name];
    if (depth > 1) return isObjectView(member) ? listsAt(member, depth - 1, at, views) : [];
    return (isArrayView(member) && listOf(member, at, views)) || [];
  });
}

function listOf({ items }: SchemaView, path: readonly string[], views: SchemaViews): RowsPlace | undefined {
  return items !== undefined && isObjectView(views.of(items)) ? { path, item: items } : undefined;
}

function chosen(
  places: readonly RowsPlace[],
  title: string,
  kind: string | undefined,
  views: SchemaViews,
): RowsPlace | undefined {
  const [only] = places;
  if (places.length === 1) return only;
  const ofKind = places.filter(({ item }) => kind !== undefined && views.of(item).identity === kind);
  if (ofKind.length === 1) return ofKind[0];
  const named = (name: string) => places.find(({ path }) => plainName(path.at(-1) ?? '') === plainName(name));
  return named(title) ?? USUAL.map(named).find((place) => place !== undefined);
}
