import type { DoubtLog } from '../doubt-log.ts';
import { parseYaml, type YamlParsing } from './parse-yaml.ts';

/** Each attempt reads the whole text again, so a long text gets fewer. */
const MOST_WORK = 4_000_000;
const MOST_ATTEMPTS = 40;
/** What has more of them is no YAML. One that is mended often takes many others away. */
const MOST_FLAWS = 500;

/**
 * Reads YAML that may not parse: the line that is wrong is put right where only quotes or blanks are, and left out
 * where not. Each is a doubt. `firstLine` is the line of the page that the text begins on. Undefined where nothing can
 * be made of it.
 *
 * @throws PageRefusal where it is nested, or repeats itself, without end.
 */
export function salvageYaml(
  text: string,
  firstLine: number,
  log: DoubtLog,
): Extract<YamlParsing, { readonly ok: true }> | undefined {
  const lines = text.split('\n');
  const touched = new Set<number>();
  const attempts = Math.min(MOST_ATTEMPTS, Math.max(2, Math.floor(MOST_WORK / Math.max(text.length, 1))));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const parsing = parseYaml(lines.join('\n'));
    if (parsing.ok) return parsing;
    if (parsing.flaws > MOST_FLAWS) break;
    const at = culprit(lines, parsing.line - 1, touched);
    const line = lines[at];
    if (line === undefined) return undefined;
    const mended = touched.has(at) ? undefined : mend(lines, at);
    touched.add(at);
    if (mended === undefined) leaveOut(lines, at);
    else lines[at] = mended;
    log.add({
      code: 'yaml-unreadable',
      line: firstLine + at,
      read: line,
      against: parsing.reason,
      chosen: mended === undefined ? 'left out' : mended.trim(),
    });
  }
  log.add({ code: 'yaml-unreadable', line: firstLine, read: lines[0] ?? '', chosen: 'left out' });
  return undefined;
}

/** The parser often sees that something is wrong only on the line after it. */
function culprit(lines: readonly string[], reported: number, touched: ReadonlySet<number>): number {
  for (const at of [reported, reported - 1]) {
    if (!touched.has(at) && mend(lines, at) !== undefined) return at;
  }
  for (let at = reported; at >= 0; at -= 1) if ((lines[at] ?? '').trim() !== '') return at;
  return -1;
}

/** Takes out a line with all that stands under it. Empty lines keep the numbers of those after them. */
function leaveOut(lines: string[], at: number): void {
  const depth = indentOf(lines[at] ?? '');
  lines[at] = '';
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() !== '' && indentOf(line) <= depth) return;
    lines[next] = '';
  }
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

/** The line with blanks for tabs, and with quotes around a value that YAML reads as something else. */
function mend(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  if (/^[ ]*\t/.test(line)) return withoutTabs(lines, at);
  const [, before = '', value = ''] =
    /^(\s*(?:- )?(?:[\w$.\-/{}]+|'[^']*'|"[^"]*"|\p{L}[\p{L}\p{N}_ -]*):)\s+(\S.*?)\s*$/u.exec(line) ?? [];
  if (before === '') {
    // No blank after the colon.
    const [, key, rest] = /^(\s*(?:- )?[A-Za-z$][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
    return key === undefined || rest === undefined ? undefined : `${key}: ${quoted(rest)}`;
  }
  if (/^[|>][+-]?\d?$|^[&*][\w-]+$/.test(value) || isWhole(value)) return undefined;
  return /[:#@`%*&!|>{}[\],"']|^[-?]/.test(value) ? `${before} ${quoted(value)}` : undefined;
}

/** A tab is as wide as the one who wrote it saw it: the line stands beside the one above, or under it. */
function withoutTabs(lines: readonly string[], at: number): string {
  const above = lines.slice(0, at).findLast((line) => line.trim() !== '') ?? '';
  const depth = indentOf(above) + (/:\s*$/.test(above) ? 2 : 0);
  return `${' '.repeat(depth)}${(lines[at] ?? '').trimStart()}`;
}

/** A text in quotes, or a list or mapping in brackets, that YAML reads as it stands. */
function isWhole(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return true;
  return /^[[{]/.test(value) && value.length < 2_000 && parseYaml(value).ok;
}

function quoted(value: string): string {
  return `'${value.replace(/^["']|["']$/g, '').replaceAll("'", "''")}'`;
}
