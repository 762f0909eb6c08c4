/** Path and query of a request target, the query decoded, in the order in which it was sent. */
export interface Target {
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
}

const EMPTY: Target['query'] = [];

/** What is done with one exchange asks for its target half a dozen times. */
let latest: { readonly text: string; readonly target: Target } = {
  text: '',
  target: { path: '', query: EMPTY },
};

/** Takes a request target apart; a fragment is not part of it. The path stays percent-encoded. */
export function parseTarget(text: string): Target {
  const start = text.indexOf('?');
  if (start === -1) return { path: text, query: EMPTY };
  if (latest.text === text) return latest.target;
  const target = { path: text.slice(0, start), query: [...new URLSearchParams(text.slice(start + 1))] };
  latest = { text, target };
  return target;
}

export function formatTarget({ path, query }: Target): string {
  if (query.length === 0) return path;
  return `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
}
