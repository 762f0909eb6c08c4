import type { Operation } from '../../spec/operation-table.ts';
import { parseSegment } from '../../spec/path-segment.ts';

export interface OperationMatch {
  readonly old: Operation;
  readonly new: Operation;
}

export interface OperationMatching {
  readonly matches: readonly OperationMatch[];
  readonly gone: readonly Operation[];
  readonly added: readonly Operation[];
}

/** What an operation is known by; empty where it cannot be known so. */
type Name = (operation: Operation) => string;

/**
 * Finds out which operation of OLD is which of NEW: by what a request for it looks like, the names of path
 * parameters aside; what is left on one path by its id, or because it is the only one; at last by id alone, which
 * is an operation that has moved.
 */
export function matchOperations(olds: readonly Operation[], news: readonly Operation[]): OperationMatching {
  const names: readonly Name[] = [
    (operation) => `${shapeOf(operation)} ${constantsOf(operation)}`,
    (operation) => `${shapeOf(operation)} ${operation.id}`,
    shapeOf,
    ({ id, method, path }) => (id.startsWith(`${method} ${path}`) ? '' : id),
  ];
  return names.reduce<OperationMatching>(matchByName, { matches: [], gone: olds, added: news });
}

export function isMoved({ old, new: now }: OperationMatch): boolean {
  return shapeOf(old) !== shapeOf(now);
}

/** The names of path parameters in their order. */
export function pathNames({ path }: Operation): readonly string[] {
  return path.split('/').flatMap((segment) => parseSegment(segment).names);
}

function matchByName({ matches, gone, added }: OperationMatching, nameOf: Name): OperationMatching {
  const [olds, news] = [onlyOnes(gone, nameOf), onlyOnes(added, nameOf)];
  const found = [...olds].flatMap(([name, old]) => {
    const now = news.get(name);
    return now === undefined ? [] : [{ old, new: now }];
  });
  const taken = new Set(found.flatMap(({ old, new: now }) => [old, now]));
  return {
    matches: [...matches, ...found],
    gone: gone.filter((operation) => !taken.has(operation)),
    added: added.filter((operation) => !taken.has(operation)),
  };
}

/** Those whose name no other one of the same document has. */
function onlyOnes(operations: readonly Operation[], nameOf: Name): ReadonlyMap<string, Operation> {
  const all = new Map<string, Operation | undefined>();
  for (const operation of operations) {
    const name = nameOf(operation);
    if (name !== '') all.set(name, all.has(name) ? undefined : operation);
  }
  return new Map([...all].flatMap(([name, only]) => (only === undefined ? [] : [[name, only] as const])));
}

function shapeOf({ method, path }: Operation): string {
  const segments = path.split('/').map((segment) => parseSegment(segment).literals.join('{}'));
  return `${method} ${segments.join('/')}`;
}

function constantsOf({ parameters, chosenBy = [] }: Operation): string {
  const asked = parameters.flatMap(({ name, constant }) =>
    constant === undefined ? [] : [JSON.stringify([name, constant])],
  );
  const told = chosenBy.map(({ pointer, constant }) => JSON.stringify(['body', pointer, constant]));
  return [...asked, ...told].sort().join();
}
