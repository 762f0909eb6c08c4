/** Of one connection alone (RFC 9110, section 7.6.1); those of the next one are made for it. */
const HOP_BY_HOP = new Set(['keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/** Headers as they came, names and values in turn, in pairs. */
export function rawPairs(raw: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

/** The value of the first header of a name, which is in lower case. */
export function headerOf(raw: readonly string[], wanted: string): string | undefined {
  for (let at = 0; at < raw.length; at += 2) if (raw[at]?.toLowerCase() === wanted) return raw[at + 1];
  return undefined;
}

/** What a connection says of itself and not of a header. */
const OPTIONS = new Set(['', 'close', 'keep-alive']);

/** Those that go on to the next connection, names and values in turn: all but known ones, and those that it names. */
export function endToEnd(raw: readonly string[]): string[] {
  const kept: string[] = [];
  const named = new Set<string>();
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]];
    const lower = name.toLowerCase();
    if (lower === 'connection') {
      for (const option of value.toLowerCase().split(',')) named.add(option.trim());
    } else if (!HOP_BY_HOP.has(lower)) kept.push(name, value);
  }
  for (const option of OPTIONS) named.delete(option);
  return named.size === 0 ? kept : without(kept, named);
}

function without(raw: readonly string[], names: ReadonlySet<string>): string[] {
  return rawPairs(raw)
    .filter(([name]) => !names.has(name.toLowerCase()))
    .flat();
}

/** Headers as they are recorded: names in lower case, repeated ones joined with a comma. */
export function joinedHeaders(raw: readonly string[]): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {};
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]];
    const lower = name.toLowerCase();
    const whole = Object.hasOwn(joined, lower) ? `${joined[lower]}, ${value}` : value;
    // To set it by this name would be to say what the object inherits.
    if (lower === '__proto__')
      Object.defineProperty(joined, lower, { value: whole, enumerable: true, configurable: true });
    else joined[lower] = whole;
  }
  return joined;
}
