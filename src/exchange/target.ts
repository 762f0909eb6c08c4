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
  const target = { path: text.slice(0, start), query: parseQuery(text.slice(start + 1)) };
  latest = { text, target };
  return target;
}

/** ASCII in which nothing is encoded: no percent sign and no plus sign. */
const PLAIN = /^[!-$&-*,-~]*$/;

/** As `URLSearchParams` reads it, which takes several times as long for what most queries are. */
function parseQuery(text: string): Target['query'] {
  // A question mark in front is left out there, and a second one is part of the first name.
  if (!PLAIN.test(text)) return [...new URLSearchParams(`?${text}`)];
  const pairs: [name: string, value: string][] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    pairs.push(equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]);
  }
  return pairs;
}

export function formatTarget({ path, query }: Target): string {
  if (query.length === 0) return path;
  return `${path}?${formatQuery(query)}`;
}

/** What is written as it is. */
const UNRESERVED = /^[\w*.-]*$/;

/** As `URLSearchParams` writes it. */
function formatQuery(query: Target['query']): string {
  if (query.every(([name, value]) => UNRESERVED.test(name) && UNRESERVED.test(value)))
    return query.map(([name, value]) => `${name}=${value}`).join('&');
  return String(new URLSearchParams(query.map(([name, value]) => [name, value])));
}
