import type { DoubtLog } from '../doubt-log.ts';
import { parseYaml, type YamlParsing } from './parse-yaml.ts';

/** Each attempt reads the whole text again, so a long text gets fewer. */
const MOST_WORK = 4_000_000;
const MOST_ATTEMPTS = 40;

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
    const at = culprit(lines, parsing.line - 1, touched);
    const line = lines[at];
    if (line === undefined) return undefined;
    const mended = touched.has(at) ? undefined : mend(line);
    touched.add(at);
    // An empty line keeps the numbers of those after it.
    lines[at] = mended ?? '';
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
    if (!touched.has(at) && mend(lines[at] ?? '') !== undefined) return at;
  }
  for (let at = reported; at >= 0; at -= 1)
    if ((lines[at] ?? '').trim() !== '' && !touched.has(at)) return at;
  return reported;
}

/** The line with blanks for tabs, and with quotes around a value that YAML reads as something else. */
function mend(line: string): string | undefined {
  if (/^[ ]*\t/.test(line)) return line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  '));
  const [, before = '', value = ''] =
    /^(\s*(?:- )?(?:[\w$.\-/{}]+|'[^']*'|"[^"]*"|\p{L}[\p{L}\p{N}_ -]*):)\s+(\S.*?)\s*$/u.exec(line) ?? [];
  if (before === '') {
    // No blank after the colon.
    const [, key, rest] = /^(\s*(?:- )?[A-Za-z$][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
    return key === undefined || rest === undefined ? undefined : `${key}: ${quoted(rest)}`;
  }
  if (/^[|>][+-]?\d?$|^[&*][\w-]+$/.test(value)) return undefined;
  if (/^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return undefined;
  return /[:#@`%*&!|>{}[\],"']|^[-?]/.test(value) ? `${before} ${quoted(value)}` : undefined;
}

function quoted(value: string): string {
  return `'${value.replace(/^["']|["']$/g, '').replaceAll("'", "''")}'`;
}
