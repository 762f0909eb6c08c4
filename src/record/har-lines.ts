/**
 * How a recorder lays out a HAR file: what stands around the entries on the first line and on the last, and every
 * entry on a line of its own, a comma in front of all but the first. Each can be cut off behind any entry, and found
 * again from the end, without the others being read. JSON has no line break inside of a string, so none is mistaken.
 */
export const FOOTER = '\n]}}\n';

const OPENING = '{"log":{';
const CLOSING = '"entries":[';

/** The first line of a file, of all members of its log but the entries. */
export function headerLine(log: Readonly<Record<string, unknown>>): string {
  const { entries: _, ...rest } = log;
  return `${JSON.stringify({ log: { ...rest, entries: [] } }).slice(0, -']}}'.length)}`;
}

export function isHeaderLine(line: string): boolean {
  return line.startsWith(OPENING) && line.endsWith(CLOSING);
}

/** What is written behind the header, or behind the entry before. */
export function entryLine(entry: string, isFirst: boolean): string {
  return `\n${isFirst ? '' : ','}${entry}`;
}

/** Whether a line is an entry as a whole. What is left of two writes may be JSON, and is no entry for that. */
export function isEntryLine(line: string): boolean {
  const text = line.startsWith(',') ? line.slice(1) : line;
  if (!text.startsWith('{')) return false;
  try {
    const entry: unknown = JSON.parse(text);
    return typeof entry === 'object' && entry !== null && 'request' in entry && 'response' in entry;
  } catch {
    return false;
  }
}
