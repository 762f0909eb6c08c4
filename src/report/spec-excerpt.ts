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

/** The lines of a spec around a place. */
export interface SpecExcerpt {
  readonly path: string;
  /** Of the place; counts from 1. */
  readonly line: number;
  /** Safe to print. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

/** The place of a finding; `undefined` where the spec has none, or is not at hand. */
export type ExcerptOf = (finding: Finding) => SpecExcerpt | undefined;

/** Shows where in its spec a finding belongs, with the line before and the one after. By provider. */
export function specExcerpt(sources: ReadonlyMap<string, SpecSource>): ExcerptOf {
  const places = new Map(
    [...sources].map(([provider, { path, text }]) => {
      const locate = sourcePositions(text);
      const lines = text.split(/\r\n|\r|\n/);
      return [provider, { path, locate, lines }] as const;
    }),
  );
  return ({ provider, specPointer }) => {
    const source = places.get(provider);
    if (source === undefined || specPointer === '') return undefined;
    const { line, column } = source.locate(specPointer);
    const numbers = [line - 1, line, line + 1].filter(
      (number) => number >= 1 && number <= source.lines.length,
    );
    const lines = numbers.map((number) => {
      const shown = cutLine(source.lines[number - 1] ?? '', number === line ? column : 1);
      return { number, text: printable(shown) };
    });
    return { path: source.path, line, lines };
  };
}
