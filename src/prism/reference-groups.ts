import { valueAt } from '../json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { pointerOf } from '../spec/reference.ts';
import { walkReferences } from '../spec/walk-references.ts';

/** By JSON Pointer of what is referred to: the references inside it, as pointers. */
export type ReferenceGraph = ReadonlyMap<string, readonly string[]>;

export function referenceGraph(root: JsonObject): ReferenceGraph {
  const graph = new Map<string, readonly string[]>();
  const pending = [...referencesIn(root)];
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    if (graph.has(pointer)) continue;
    const inside = referencesIn(valueAt(root, pointer) ?? null);
    graph.set(pointer, inside);
    pending.push(...inside);
  }
  return graph;
}

function referencesIn(value: JsonValue): readonly string[] {
  const pointers = new Set<string>();
  walkReferences(value, (reference) => pointers.add(pointerOf(reference)));
  return [...pointers];
}

/**
 * What lies on a cycle of references, each with a name of its group: two that lie on one cycle have the same.
 * (Tarjan's strongly connected components, without recursion: chains of references may be long.)
 */
export function cyclicGroups(graph: ReferenceGraph): ReadonlyMap<string, string> {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups = new Map<string, string>();
  const low = (pointer: string): number => lowest.get(pointer) ?? 0;

  const enter = (pointer: string): Visit => {
    order.set(pointer, order.size);
    lowest.set(pointer, order.size - 1);
    open.push(pointer);
    isOpen.add(pointer);
    return { pointer, next: (graph.get(pointer) ?? []).values() };
  };
  const leave = (pointer: string): void => {
    if (low(pointer) !== order.get(pointer)) return;
    const group = open.splice(open.lastIndexOf(pointer));
    for (const member of group) isOpen.delete(member);
    if (group.length === 1 && !graph.get(pointer)?.includes(pointer)) return;
    for (const member of group) groups.set(member, pointer);
  };

  for (const start of graph.keys()) {
    const path = order.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { value: target, done } = visit.next.next();
      if (done === true) {
        path.pop();
        leave(visit.pointer);
        const parent = path.at(-1)?.pointer;
        if (parent !== undefined) lowest.set(parent, Math.min(low(parent), low(visit.pointer)));
      } else if (!order.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) {
        lowest.set(visit.pointer, Math.min(low(visit.pointer), order.get(target) ?? 0));
      }
    }
  }
  return groups;
}

interface Visit {
  readonly pointer: string;
  readonly next: Iterator<string, undefined>;
}
