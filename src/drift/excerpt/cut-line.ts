/** Longer ones are cut; a document may be one line as a whole. */
const WIDEST = 120;
const BEFORE = 40;

/** A line, or what stands around a column of it (1-based) where it is too long. */
export function cutLine(line: string, column: number): string {
  if (line.length <= WIDEST) return line;
  const start = Math.max(0, Math.min(column - 1 - BEFORE, line.length - WIDEST));
  const end = start + WIDEST;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
