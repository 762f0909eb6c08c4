import { cutLine } from '../drift/excerpt/cut-line.ts';
import type { Finding } from '../drift/finding.ts';
import { sourcePositions } from '../spec/lint/source-position.ts';
import { printable } from './printable.ts';

/** A spec as it stands in its file. */
export interface SpecSource {
  /** As it is told. */
  readonly path: string;
  readonly text: string;
}

/** The place of a finding in context, as lines; none where the spec has no such place. */
export type ContextOf = (finding: Finding) => readonly string[];

/** Shows where in its spec a finding belongs: the file with the line, and the lines around it. By provider. */
export function specContext(sources: ReadonlyMap<string, SpecSource>): ContextOf {
  const places = new Map(
    [...sources].map(([provider, { path, text }]) => {
      const locate = sourcePositions(text);
      const lines = text.split(/\r\n|\r|\n/);
      return [provider, { path, locate, lines }] as const;
    }),
  );
  return ({ provider, specPointer }) => {
    const source = places.get(provider);
    if (source === undefined || specPointer === '') return [];
    const { line, column } = source.locate(specPointer);
    const numbers = [line - 1, line, line + 1].filter(
      (number) => number >= 1 && number <= source.lines.length,
    );
    const width = String(line + 1).length;
    const excerpt = numbers.map((number) => {
      const mark = number === line ? '>' : ' ';
      const shown = cutLine(source.lines[number - 1] ?? '', number === line ? column : 1);
      return `  ${mark} ${String(number).padStart(width)} | ${printable(shown)}`.trimEnd();
    });
    return [`    ${printable(source.path)}:${line}`, ...excerpt];
  };
}
