import type { Operation } from '../../spec/operation-table.ts';
import { parseSegment } from '../../spec/path-segment.ts';

/** A path without the names of its parameters, which differ from one operation to the next. */
export interface PathShape {
  /** `/users/{}/posts` */
  readonly shape: string;
  /** The names of its parameters, in order. */
  readonly names: readonly string[];
  /** The shape of what holds it, where its last segment is nothing but a parameter (and an ending like `.json`). */
  readonly collection: string | undefined;
}

export function pathShape(path: string): PathShape {
  // Whether a slash stands at the end makes another path, and the same thing.
  const segments = path.replace(/\/$/, '').split('/').slice(1);
  const parsed = segments.map(parseSegment);
  const shapes = parsed.map(({ literals }) => literals.join('{}'));
  const last = /^\{\}(\.\w+)?$/.exec(shapes.at(-1) ?? '');
  return {
    shape: joined(shapes),
    names: parsed.flatMap(({ names }) => names),
    collection: last === null ? undefined : `${joined(shapes.slice(0, -1))}${last[1] ?? ''}`,
  };
}

function joined(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join('');
}

/** Segments of a shape that are no parameters. */
export function literalsOf(shape: string): readonly string[] {
  return shape.split('/').filter((segment) => segment !== '' && !segment.includes('{}'));
}

/** The operations of one path by method. */
export interface PathGroup extends PathShape {
  readonly operations: ReadonlyMap<string, Operation>;
}

/**
 * Operations by the shape of their path, the shorter first, so that what holds others comes before them. Those that
 * share a path and a method are in no group.
 */
export function pathGroups(operations: readonly Operation[]): ReadonlyMap<string, PathGroup> {
  const groups = new Map<string, PathShape & { readonly operations: Map<string, Operation> }>();
  const shared = new Set<string>();
  for (const operation of operations) {
    const shape = pathShape(operation.path);
    const group = groups.get(shape.shape) ?? { ...shape, operations: new Map<string, Operation>() };
    groups.set(shape.shape, group);
    const slot = `${operation.method} ${shape.shape}`;
    if (group.operations.has(operation.method)) shared.add(slot);
    group.operations.set(operation.method, operation);
  }
  for (const { shape, operations: own } of groups.values())
    for (const method of [...own.keys()]) if (shared.has(`${method} ${shape}`)) own.delete(method);
  return new Map([...groups].sort(([a], [b]) => a.split('/').length - b.split('/').length));
}
