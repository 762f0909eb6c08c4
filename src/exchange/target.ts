/** Path and query of a request target, the query decoded, in the order in which it was sent. */
export interface Target {
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
}

const EMPTY: Target['query'] = [];

/** Takes a request target apart; a fragment is not part of it. The path stays percent-encoded. */
export function parseTarget(target: string): Target {
  const start = target.indexOf('?');
  if (start === -1) return { path: target, query: EMPTY };
  return { path: target.slice(0, start), query: [...new URLSearchParams(target.slice(start + 1))] };
}

export function formatTarget({ path, query }: Target): string {
  if (query.length === 0) return path;
  return `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
}
