/** Of one connection alone (RFC 9110, section 7.6.1); those of the next one are made for it. */
const HOP_BY_HOP = new Set(['keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/** Headers as they came, names and values in turn, in pairs. */
export function rawPairs(raw: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

/** Those that go on to the next connection: of this one alone are known ones, and those that it names. */
export function endToEnd(raw: readonly string[]): [name: string, value: string][] {
  let named = '';
  const kept: [string, string][] = [];
  for (const pair of rawPairs(raw)) {
    const name = pair[0].toLowerCase();
    if (name === 'connection') named += `,${pair[1].toLowerCase()}`;
    else if (!HOP_BY_HOP.has(name)) kept.push(pair);
  }
  if (named === '') return kept;
  const own = new Set(named.split(',').map((name) => name.trim()));
  return kept.filter(([name]) => !own.has(name.toLowerCase()));
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
