import type { ExampleNode } from './example-node.ts';

/** An object inside examples: the way to it, and the names that stand in it anywhere. `[]` is a step into an array. */
export interface ObjectPlace {
  readonly path: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** All objects of the examples of one body, those further out first. */
export function objectPlaces(nodes: readonly ExampleNode[]): readonly ObjectPlace[] {
  const places = new Map<string, { readonly path: readonly string[]; readonly names: Set<string> }>();
  const pending: { readonly node: ExampleNode; readonly path: readonly string[] }[] = nodes.map((node) => ({
    node,
    path: [],
  }));
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { node, path } = next;
    if (node.kind === 'array') {
      for (const item of node.items) pending.push({ node: item, path: [...path, '[]'] });
    } else if (node.kind === 'object') {
      const key = path.join('\n');
      const place = places.get(key) ?? { path, names: new Set<string>() };
      places.set(key, place);
      for (const { name, value } of node.members) {
        place.names.add(name);
        if (value.kind !== 'scalar') pending.push({ node: value, path: [...path, name] });
      }
    }
  }
  return [...places.values()].sort((a, b) => a.path.length - b.path.length);
}

/** The place where most of the names stand; of several, the one furthest out. Undefined where none of them stands anywhere. */
export function bestPlace(places: readonly ObjectPlace[], names: readonly string[]): ObjectPlace | undefined {
  let best: { readonly place: ObjectPlace; readonly count: number } | undefined;
  for (const place of places) {
    const count = names.filter((name) => place.names.has(name)).length;
    if (count > (best?.count ?? 0)) best = { place, count };
  }
  return best?.place;
}
