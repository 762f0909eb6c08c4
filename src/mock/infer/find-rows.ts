import type { OperationTable } from '../../spec/operation-table.ts';
import { plainName } from './plain-name.ts';
import { itemsAt, memberAt, targetOf } from './schema-pointer.ts';
import { isArrayView, isObjectView, type SchemaView, type SchemaViews } from './schema-view.ts';

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

/** Where rows stand: names of properties, from the body down; none where the body is the list. */
type Path = readonly string[];

/**
 * Where the list in a body stands: the body itself, or the one list of objects in its envelope. Where there are
 * several, the one whose name says so.
 */
export function findRows(body: SchemaView, title: string, views: SchemaViews): Path | undefined {
  if (isArrayView(body)) return isListOfObjects(body, views) ? [] : undefined;
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const found = listsAt(body, depth, views);
    if (found.length > 0) return chosen(found, title);
  }
  return undefined;
}

/** A list in a body, and what its rows are. */
export interface ListPlace {
  readonly path: Path;
  /** Pointer of the rows' schema, where the references from it end. */
  readonly row: string;
}

/** The same of the schema at a pointer. */
export function findList(
  { table, views }: { readonly table: OperationTable; readonly views: SchemaViews },
  schema: string | undefined,
  title: string,
): ListPlace | undefined {
  if (schema === undefined) return undefined;
  const path = findRows(views.at(schema), title, views);
  return path && { path, row: targetOf(table, itemsAt(table, memberAt(table, schema, path))) };
}

function listsAt(view: SchemaView, depth: number, views: SchemaViews): readonly Path[] {
  return [...view.properties].flatMap(([name, schema]): readonly Path[] => {
    const member = views.of(schema);
    if (depth === 1) return isListOfObjects(member, views) ? [[name]] : [];
    return isObjectView(member) ? listsAt(member, depth - 1, views).map((path) => [name, ...path]) : [];
  });
}

function isListOfObjects(view: SchemaView, views: SchemaViews): boolean {
  return isArrayView(view) && view.items !== undefined && isObjectView(views.of(view.items));
}

function chosen(paths: readonly Path[], title: string): Path | undefined {
  if (paths.length === 1) return paths[0];
  const named = (name: string) =>
    paths.find((path) => path.slice(-1).some((own) => plainName(own) === plainName(name)));
  return named(title) ?? USUAL.map(named).find((path) => path !== undefined);
}
