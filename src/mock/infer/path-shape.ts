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

/** The operations of a table by path. */
export interface Paths {
  /** By shape: what holds others comes before them, and paths that end in a parameter before those beside them. */
  readonly groups: ReadonlyMap<string, PathGroup>;
  readonly shapes: ReadonlyMap<Operation, PathShape>;
  /** Shapes of the paths that hold a path which ends in a parameter. */
  readonly collections: ReadonlySet<string>;
}

/** Operations that share a path and a method are in no group. */
export function pathsOf(operations: readonly Operation[]): Paths {
  const groups = new Map<string, PathShape & { readonly operations: Map<string, Operation> }>();
  const shapes = new Map<Operation, PathShape>();
  const byPath = new Map<string, PathShape>();
  const shared: (readonly [shape: string, method: string])[] = [];
  for (const operation of operations) {
    const shape = byPath.get(operation.path) ?? pathShape(operation.path);
    byPath.set(operation.path, shape);
    shapes.set(operation, shape);
    const group = groups.get(shape.shape) ?? { ...shape, operations: new Map<string, Operation>() };
    groups.set(shape.shape, group);
    if (group.operations.has(operation.method)) shared.push([shape.shape, operation.method]);
    group.operations.set(operation.method, operation);
  }
  for (const [shape, method] of shared) groups.get(shape)?.operations.delete(method);
  const all = [...groups.values()];
  const ranked = Array.from(groups, (entry) => ({ entry, rank: rankOf(...entry) }));
  return {
    groups: new Map(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)),
    shapes,
    collections: new Set(all.flatMap(({ collection }) => collection ?? [])),
  };
}

function rankOf(shape: string, { collection }: PathShape): number {
  return shape.split('/').length * 2 + (collection === undefined ? 1 : 0);
}
