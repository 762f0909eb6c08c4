/** A label of a page stands here, so what began before was no JSON, or never ended. */
const NEW_SECTION = /^(?:#{1,6}\s|`{3}|\||\*\*)|^[^\s"'{[\]},:：/][^"{}[\],]{0,30}[：:]\s*$/;
const MOST_LINES = 20_000;

/** The line after JSON that begins on a line of its own without a fence; undefined where none begins. */
export function bareJsonEnd(lines: readonly string[], start: number): number | undefined {
  const first = lines[start]?.trim() ?? '';
  if (!/^(?:\{|\[\s*(?:$|[{["\d]))/.test(first) || /^\[[^\]]*\](?:\(|:|\s*$)/.test(first)) return undefined;
  if (/^\{[\w-]+\}$/.test(first)) return undefined;
  let open = 0;
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (at > start && open > 0 && NEW_SECTION.test(line.trim())) return at > start + 1 ? at : undefined;
    open += balance(line);
    if (open <= 0) return at + 1;
  }
  return lines.length - start > 1 ? Math.min(lines.length, start + MOST_LINES) : undefined;
}

/** How many more brackets open than close on a line, outside of its strings. */
function balance(line: string): number {
  let open = 0;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"') quote = char;
    else if (char === '/' && line[at + 1] === '/' && line[at - 1] !== ':') return open;
    else if (char === '{' || char === '[') open += 1;
    else if (char === '}' || char === ']') open -= 1;
  }
  return open;
}
