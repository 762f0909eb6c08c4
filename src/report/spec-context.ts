import type { Finding } from '../drift/finding.ts';
import { printable } from './printable.ts';
import type { ExcerptOf, SpecExcerpt } from './spec-excerpt.ts';

/** The place of a finding in context, as lines; none where the spec has no such place. */
export type ContextOf = (finding: Finding) => readonly string[];

/** Tells where in its spec a finding belongs: the file with the line, and the lines around it. */
export function specContext(excerptOf: ExcerptOf): ContextOf {
  return (finding) => {
    const excerpt = excerptOf(finding);
    if (excerpt === undefined) return [];
    const place = `    ${printable(excerpt.path)}:${excerpt.line}`;
    return [place, ...excerptLines(excerpt).map((line) => `  ${line}`.trimEnd())];
  };
}

/** The lines with their numbers, that of the place marked. */
export function excerptLines({ line, lines }: SpecExcerpt): readonly string[] {
  const width = String(line + 1).length;
  return lines.map(({ number, text }) => {
    const mark = number === line ? '>' : ' ';
    return `${mark} ${String(number).padStart(width)} | ${text}`.trimEnd();
  });
}
