import { relative, sep } from 'node:path';
import type { Plugin } from 'rolldown';

/** What each module imports statically, by path from the root of the package. */
export type ModuleGraph = Map<string, readonly string[]>;

/** Fills a graph as soon as all modules are read. */
export function readGraph(root: string, graph: ModuleGraph): Plugin {
  const name = (id: string) => relative(root, id).replaceAll(sep, '/');
  return {
    name: 'module-graph',
    buildEnd() {
      for (const id of this.getModuleIds())
        graph.set(name(id), this.getModuleInfo(id)?.importedIds.map(name) ?? []);
    },
  };
}

/** All modules that are loaded with some, these included. */
export function reachedFrom(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set(entries);
  for (const module of reached) for (const imported of graph.get(module) ?? []) reached.add(imported);
  return reached;
}
