import type { Operation, OperationTable } from '../../spec/operation-table.ts';
import {
  bodyProperties,
  createAt,
  type Decision,
  listAt,
  recordAnswer,
  replaceAt,
} from './decide-operation.ts';
import { type FoundResource, findResources, type Search } from './find-resources.ts';
import { type PathShape, pathShape, pathsOf } from './path-shape.ts';
import type { Inference, Inferred, NotInferred, Resource } from './resource.ts';
import { type SchemaViews, schemaViews } from './schema-view.ts';

/** Reads out of paths and schemas what the operations of a spec do to the things that it keeps. */
export function infer(table: OperationTable, views: SchemaViews = schemaViews(table)): Inference {
  const search: Search = { table, views, ...pathsOf(table.operations) };
  const found = findResources(search);
  const at = placesOf(found);
  return {
    resources: found.map(({ resource }) => resource),
    operations: new Map(
      table.operations.map((operation) => [operation.id, inferOperation(search, at, operation)]),
    ),
  };
}

/** Resources by the shapes of their paths. */
interface Places {
  readonly items: ReadonlyMap<string, FoundResource>;
  readonly collections: ReadonlyMap<string, FoundResource>;
}

function placesOf(found: readonly FoundResource[]): Places {
  const by = (pick: (one: FoundResource) => string | undefined) =>
    new Map(
      found.flatMap((one) => {
        const shape = pick(one);
        return shape === undefined ? [] : [[shape, one] as const];
      }),
    );
  return { items: by(({ item }) => item), collections: by(({ collection }) => collection) };
}

function inferOperation(search: Search, at: Places, operation: Operation): Inferred | NotInferred {
  const path = search.shapes.get(operation) ?? pathShape(operation.path);
  const decision = decide(search, at, operation, path);
  if ('kind' in decision) return decision;
  return {
    kind: 'none',
    operation,
    why: decision.why,
    owner: ownerOf(at, path.shape),
    names: path.names,
  };
}

function decide(search: Search, at: Places, operation: Operation, path: PathShape): Decision {
  if (search.groups.get(path.shape)?.operations.get(operation.method) !== operation)
    return { why: 'it shares its path with others, chosen by the query' };
  const item = at.items.get(path.shape);
  if (item !== undefined) return onItem(search, item.resource, operation, path.names);
  const collection = at.collections.get(path.shape);
  if (collection !== undefined) return onCollection(search, collection.resource, operation, path.names);
  return besideCollection(search, at, operation, path);
}

function onItem(
  search: Search,
  resource: Resource,
  operation: Operation,
  names: readonly string[],
): Decision {
  const { method } = operation;
  if (method === 'GET') return recordAnswer(search, 'read', resource, operation, names, [200]);
  if (method === 'DELETE') return recordAnswer(search, 'delete', resource, operation, names, [204, 200, 202]);
  if (method === 'PUT') return replaceAt(search, resource, operation, names, false);
  if (method === 'PATCH') return recordAnswer(search, 'patch', resource, operation, names, [200, 204, 202]);
  if (method === 'POST' && !hasOther(search, operation, ['PUT', 'PATCH']))
    return recordAnswer(search, 'patch', resource, operation, names, [200, 201, 204, 202]);
  return { why: `${method} on one of ${resource.title} has no usual meaning` };
}

function onCollection(
  search: Search,
  resource: Resource,
  operation: Operation,
  names: readonly string[],
): Decision {
  const { method } = operation;
  if (method === 'GET') return listAt(search, resource, operation, names);
  if (method === 'POST') return createAt(search, resource, operation, names);
  if (method === 'PUT' || method === 'PATCH') {
    const hasKey = resource.key !== undefined && bodyProperties(search, operation).has(resource.key);
    return hasKey && method === 'PUT'
      ? replaceAt(search, resource, operation, names, true)
      : { why: `${method} on all ${resource.title} has no usual meaning` };
  }
  return { why: `${method} on all ${resource.title} has no usual meaning` };
}

/** `/pets/findByStatus` lists pets as well. */
function besideCollection(
  search: Search,
  at: Places,
  operation: Operation,
  { shape, names }: PathShape,
): Decision {
  const holder = at.collections.get(shape.slice(0, shape.lastIndexOf('/')));
  if (holder !== undefined && operation.method === 'GET') {
    const list = listAt(search, holder.resource, operation, names);
    if ('row' in list && list.row === holder.resource.schema) return list;
  }
  return { why: whyNothing(search, at, operation, shape) };
}

function whyNothing({ groups }: Search, at: Places, { method }: Operation, shape: string): string {
  const owner = ownerOf(at, shape);
  const group = groups.get(shape);
  if (group?.collection !== undefined)
    return `no property of its answer could be {${group.names.at(-1) ?? ''}}`;
  if (owner !== undefined && method !== 'GET') return `an action on one of ${owner.title}`;
  return method === 'GET' ? 'it answers with no list and no record' : 'an action';
}

function ownerOf({ items }: Places, shape: string): Resource | undefined {
  for (let end = shape.lastIndexOf('/'); end > 0; end = shape.lastIndexOf('/', end - 1)) {
    const found = items.get(shape.slice(0, end));
    if (found !== undefined) return found.resource;
  }
  return undefined;
}

function hasOther({ groups, shapes }: Search, operation: Operation, methods: readonly string[]): boolean {
  const group = groups.get(shapes.get(operation)?.shape ?? '');
  return methods.some((method) => group?.operations.has(method));
}
