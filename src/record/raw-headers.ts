/** Of one connection alone (RFC 9110, section 7.6.1); those of the next one are made for it. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/** Headers as they came, names and values in turn, in pairs. */
export function rawPairs(raw: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

/** Tells which of the headers that came together are of their connection alone: known ones, and those it names. */
export function isHopByHop(raw: readonly string[]): (name: string) => boolean {
  const named = rawPairs(raw)
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return (name) => HOP_BY_HOP.has(name.toLowerCase()) || named.includes(name.toLowerCase());
}

/** Headers as they are recorded: names in lower case, repeated ones joined with a comma. */
export function joinedHeaders(raw: readonly string[]): Readonly<Record<string, string>> {
  const joined = new Map<string, string>();
  for (const [name, value] of rawPairs(raw)) {
    const lower = name.toLowerCase();
    const before = joined.get(lower);
    joined.set(lower, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}
