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
import { type PathGroup, type PathShape, pathShape, pathsOf } from './path-shape.ts';
import type { Inference, Inferred, KeyedResource, NotInferred, Resource } from './resource.ts';
import { type SchemaViews, schemaViews } from './schema-view.ts';

/** Reads out of paths and schemas what the operations of a spec do to the things that it keeps. */
export function infer(table: OperationTable, views: SchemaViews = schemaViews(table)): Inference {
  const search: Search = { table, views, ...pathsOf(table.operations) };
  const found = findResources(search);
  const at = placesOf(found);
  const known = new Map<Operation, Inferred | NotInferred>();
  const of = (operation: Operation): Inferred | NotInferred => {
    const before = known.get(operation);
    if (before !== undefined) return before;
    const does = inferOperation(search, at, operation, pathShape(operation.path));
    known.set(operation, does);
    return does;
  };
  return {
    resources: found.map(({ resource }) => resource),
    of,
    on(resource) {
      const places = found.filter((one) => one.resource === resource);
      const near = [...search.shapes].filter(([, { shape }]) => places.some((one) => isNear(one, shape)));
      return near.flatMap(([operation]) => {
        const does = of(operation);
        return does.kind !== 'none' && does.resource === resource ? [does] : [];
      });
    },
  };
}

/** Whether an operation at a path may do something to a resource: see {@link decide}. */
function isNear({ item, collection }: FoundResource, shape: string): boolean {
  return (
    shape === item || (collection !== undefined && (shape === collection || above(shape) === collection))
  );
}

function above(shape: string): string {
  return shape.slice(0, shape.lastIndexOf('/'));
}

/** Resources by the shapes of their paths. */
interface Places {
  readonly items: ReadonlyMap<string, Resource>;
  readonly collections: ReadonlyMap<string, KeyedResource>;
}

function placesOf(found: readonly FoundResource[]): Places {
  return {
    items: new Map(
      found.flatMap(({ item, resource }) => (item === undefined ? [] : [[item, resource] as const])),
    ),
    collections: new Map(
      found.flatMap(({ collection, resource }) =>
        collection === undefined ? [] : [[collection, resource] as const],
      ),
    ),
  };
}

function inferOperation(
  search: Search,
  at: Places,
  operation: Operation,
  path: PathShape,
): Inferred | NotInferred {
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
  const group = search.groups.get(path.shape);
  if (group?.operations.get(operation.method) !== operation)
    return { why: 'it shares its path with others, chosen by the query' };
  const item = at.items.get(path.shape);
  if (item !== undefined) return onItem(search, item, group, operation, path.names);
  const collection = at.collections.get(path.shape);
  if (collection !== undefined) return onCollection(search, collection, operation, path.names);
  return besideCollection(search, at, operation, path);
}

function onItem(
  search: Search,
  resource: Resource,
  group: PathGroup,
  operation: Operation,
  names: readonly string[],
): Decision {
  const { method } = operation;
  if (method === 'GET') return recordAnswer(search, 'read', resource, operation, names, [200]);
  if (method === 'DELETE') return recordAnswer(search, 'delete', resource, operation, names, [204, 200, 202]);
  if (method === 'PUT') return replaceAt(search, resource, operation, names);
  if (method === 'PATCH') return recordAnswer(search, 'patch', resource, operation, names, [200, 204, 202]);
  if (method === 'POST' && !group.operations.has('PUT') && !group.operations.has('PATCH'))
    return recordAnswer(search, 'patch', resource, operation, names, [200, 201, 204, 202]);
  return { why: `${method} on one of ${resource.title} has no usual meaning` };
}

function onCollection(
  search: Search,
  resource: KeyedResource,
  operation: Operation,
  names: readonly string[],
): Decision {
  const { method } = operation;
  if (method === 'GET') return listAt(search, resource, operation, names);
  if (method === 'POST') return createAt(search, resource, operation, names);
  if (method === 'PUT' && bodyProperties(search, operation).has(resource.key))
    return replaceAt(search, resource, operation, names, resource.key);
  return { why: `${method} on all ${resource.title} has no usual meaning` };
}

/** `/pets/findByStatus` lists pets as well. */
function besideCollection(
  search: Search,
  at: Places,
  operation: Operation,
  { shape, names }: PathShape,
): Decision {
  const holder = at.collections.get(above(shape));
  if (holder !== undefined && operation.method === 'GET') {
    const list = listAt(search, holder, operation, names);
    if ('row' in list && list.row === holder.schema) return list;
  }
  return { why: whyNothing(search, at, operation, shape) };
}

function whyNothing({ groups }: Search, at: Places, { method }: Operation, shape: string): string {
  const owner = ownerOf(at, shape);
  const group = groups.get(shape);
  if (group?.collection !== undefined) return `no property of its answer could be {${group.names.at(-1)}}`;
  if (owner !== undefined && method !== 'GET') return `an action on one of ${owner.title}`;
  return method === 'GET' ? 'it answers with no list and no record' : 'an action';
}

function ownerOf({ items }: Places, shape: string): Resource | undefined {
  for (let end = shape.lastIndexOf('/'); end > 0; end = shape.lastIndexOf('/', end - 1)) {
    const found = items.get(shape.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}
