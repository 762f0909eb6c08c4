import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclicGroups, type ReferenceGraph } from './reference-groups.ts';

function reachable(graph: ReferenceGraph, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const pending = [...(graph.get(from) ?? [])];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    pending.push(...(graph.get(at) ?? []));
  }
  return seen;
}

test('two places are in one group exactly where each leads to the other, and one alone where it leads to itself', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  const graphs = fc.array(fc.uniqueArray(node, { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(graphs, (targets) => {
      const graph = new Map(targets.map((list, index) => [String(index), list]));
      const groups = cyclicGroups(graph);
      for (const one of graph.keys()) {
        for (const other of graph.keys()) {
          const together = reachable(graph, one).has(other) && reachable(graph, other).has(one);
          const isGroup = groups.get(one) !== undefined && groups.get(one) === groups.get(other);
          expect(isGroup, `${one} and ${other}`).toBe(together);
        }
      }
    }),
  );
});

test('a chain of a hundred thousand references does not overflow the stack', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => String(index));
  const graph = new Map(
    names.map((name, index) => [name, index + 1 < names.length ? [String(index + 1)] : []]),
  );
  expect(cyclicGroups(graph).size).toBe(0);
});
