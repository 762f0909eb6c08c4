import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import { findRecord } from './find-record.ts';
import { findList, findRows } from './find-rows.ts';
import { type KeyParameter, matchKey, usualKey } from './match-key.ts';
import { literalsOf, type PathGroup, type Paths } from './path-shape.ts';
import type { KeyedResource, Resource, ScopeParameter } from './resource.ts';
import { memberAt, targetOf } from './schema-pointer.ts';
import { isObjectView, type SchemaViews } from './schema-view.ts';
import { scopeParameter } from './scope-parameter.ts';
import { successAnswer } from './success-answer.ts';

/** A resource, and the paths that it was found at. */
export type FoundResource =
  | {
      readonly resource: KeyedResource;
      /** Shape of the path that lists and creates. */
      readonly collection: string;
      /** Shape of the path of one of them; `undefined` where only a list shows them. */
      readonly item: string | undefined;
    }
  /** What stands there once. */
  | { readonly resource: Resource; readonly collection: undefined; readonly item: string };

export interface Search extends Paths {
  readonly table: OperationTable;
  readonly views: SchemaViews;
}

/** What the paths and the schemas of a spec show of the things that it keeps, parents before their children. */
export function findResources(search: Search): readonly FoundResource[] {
  const found: FoundResource[] = [];
  const byItem = new Map<string, Resource>();
  for (const group of search.groups.values()) {
    const next = resourceAt(search, group, found, byItem);
    if (next === undefined) continue;
    found.push(next);
    if (next.item !== undefined) byItem.set(next.item, next.resource);
  }
  return found;
}

function resourceAt(
  search: Search,
  group: PathGroup,
  found: readonly FoundResource[],
  byItem: ReadonlyMap<string, Resource>,
): FoundResource | undefined {
  const draft = keyedDraft(search, group) ?? listedDraft(search, group, found) ?? singleDraft(search, group);
  if (draft === undefined) return undefined;
  const { collection, item, schema, key, scopeNames, isFixed } = draft;
  const parent = parentOf(group.shape, byItem);
  const literals = literalsOf(collection ?? group.shape);
  const title = (literals.at(-1) ?? group.shape).replace(/\.\w+$/, '');
  const view = search.views.at(schema);
  const scope = scopeNames.map((name) => scopeParameter(name, parent, key, view, search.views));
  const resource = {
    name: uniqueName(literals, group.shape, found),
    title,
    scope,
    schema,
    parent,
    isOpen: !isFixed,
    isEverywhere: !(scope.length === 0 || isInPlace(parent, scope)),
  };
  return collection === undefined
    ? { resource: { ...resource, key }, collection, item }
    : { resource: { ...resource, key }, collection, item };
}

/** Every place that there is for them is one of the parent, which is listed or created. */
function isInPlace(parent: Resource | undefined, scope: readonly ScopeParameter[]): boolean {
  if (parent === undefined || parent.isOpen || parent.isEverywhere) return false;
  return scope.length === parent.scope.length + 1;
}

interface KeyedDraft extends CommonDraft {
  readonly collection: string;
  readonly item: string | undefined;
  readonly key: string;
}

interface SingleDraft extends CommonDraft {
  readonly collection: undefined;
  readonly item: string;
  readonly key: undefined;
}

interface CommonDraft {
  readonly schema: string;
  readonly scopeNames: readonly string[];
  /** Which of them there are, a list or their creation says. */
  readonly isFixed: boolean;
}

/** `/pets/{petId}`, with or without `/pets`. */
function keyedDraft({ table, views, groups }: Search, group: PathGroup): KeyedDraft | undefined {
  const { collection, shape, names, operations } = group;
  const [operation] = operations.values();
  const name = names.at(-1);
  if (collection === undefined || operation === undefined || name === undefined) return undefined;
  const parameter = keyParameter(operation, name, views);
  const held = groups.get(collection)?.operations;
  const rows = rowIn(table, views, held?.get('GET'), parameter);
  const record =
    recordIn(
      table,
      views,
      [operations.get('GET'), operations.get('PUT'), operations.get('PATCH')],
      parameter,
    ) ??
    rows ??
    recordIn(table, views, [held?.get('POST'), operations.get('POST')], parameter);
  if (record === undefined) return undefined;
  const isFixed = rows !== undefined || held?.has('POST') === true || hasStatus(operations.get('PUT'), '201');
  return { collection, item: shape, ...record, scopeNames: names.slice(0, -1), isFixed };
}

/** A list of things that no path leads to, and that the path above does not list. */
function listedDraft(
  { table, views, collections }: Search,
  group: PathGroup,
  found: readonly FoundResource[],
): KeyedDraft | undefined {
  const { shape, names, operations } = group;
  // Where a path leads to one of them, that path has been found to name it by something else.
  if (collections.has(shape)) return undefined;
  const row = rowOf(table, views, operations.get('GET'), shape);
  if (row === undefined) return undefined;
  const above = group.shape.slice(0, group.shape.lastIndexOf('/'));
  const isKnown = found.some(({ collection, resource }) => collection === above && resource.schema === row);
  if (isKnown) return undefined;
  const key = usualKey(views.at(row), views);
  if (key === undefined) return undefined;
  return { collection: shape, item: undefined, schema: row, key, scopeNames: names, isFixed: true };
}

/** What stands at a path of its own and can be changed there. */
function singleDraft(
  { table, views }: Search,
  { shape, names, operations }: PathGroup,
): SingleDraft | undefined {
  const read = operations.get('GET');
  const changes = ['PUT', 'PATCH', 'DELETE'].some((method) => operations.has(method));
  if (read === undefined || !changes) return undefined;
  const schema = bodySchema(read);
  if (schema === undefined || !isObjectView(views.at(schema))) return undefined;
  if (findRows(views.at(schema), '', views) !== undefined) return undefined;
  const at = targetOf(table, schema);
  return {
    collection: undefined,
    item: shape,
    schema: at,
    key: undefined,
    scopeNames: names,
    isFixed: false,
  };
}

function keyParameter({ parameters }: Operation, name: string, views: SchemaViews): KeyParameter {
  const described = parameters.find((one) => one.in === 'path' && one.name === name);
  return { name, types: described === undefined ? new Set<string>() : views.at(described.schema).types };
}

type Found = Pick<KeyedDraft, 'schema' | 'key'>;

function recordIn(
  table: OperationTable,
  views: SchemaViews,
  operations: readonly (Operation | undefined)[],
  parameter: KeyParameter,
): Found | undefined {
  for (const operation of operations) {
    const body = operation === undefined ? undefined : bodySchema(operation);
    const place = body === undefined ? undefined : findRecord(views.at(body), parameter, views);
    if (body !== undefined && place !== undefined)
      return { schema: targetOf(table, memberAt(table, body, place.path)), key: place.key };
  }
  return undefined;
}

function rowIn(
  table: OperationTable,
  views: SchemaViews,
  operation: Operation | undefined,
  parameter: KeyParameter,
): Found | undefined {
  const schema = rowOf(table, views, operation, pathTitle(operation));
  const match = schema === undefined ? undefined : matchKey(parameter, views.at(schema), views);
  return schema === undefined || match === undefined ? undefined : { schema, key: match.property };
}

/** Pointer of the rows of the list that an operation answers with. */
function rowOf(
  table: OperationTable,
  views: SchemaViews,
  operation: Operation | undefined,
  title: string,
): string | undefined {
  const body = operation === undefined ? undefined : bodySchema(operation);
  return findList({ table, views }, body, title)?.row;
}

function pathTitle(operation: Operation | undefined): string {
  return literalsOf(operation?.path ?? '').at(-1) ?? '';
}

function bodySchema(operation: Operation): string | undefined {
  const found = successAnswer(operation, [200, 201, 202]);
  return 'answer' in found ? found.answer.schema : undefined;
}

function hasStatus(operation: Operation | undefined, status: string): boolean {
  return operation?.responses.some((response) => response.status === status) === true;
}

/** The nearest resource in whose path this one stands. */
function parentOf(shape: string, byItem: ReadonlyMap<string, Resource>): Resource | undefined {
  for (let end = shape.lastIndexOf('/'); end > 0; end = shape.lastIndexOf('/', end - 1)) {
    const found = byItem.get(shape.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The segments that say something, from the first on that nothing else is called by. */
function uniqueName(literals: readonly string[], shape: string, found: readonly FoundResource[]): string {
  const telling = literals.filter((segment) => !/^(api|rest|v\d[\w.]*)$/i.test(segment));
  const short = telling.join('/').replace(/\.\w+$/, '');
  const isTaken = found.some(({ resource }) => resource.name === short);
  return short !== '' && !isTaken ? short : shape.slice(1);
}
