import type { Finding } from '../drift/finding.ts';
import { sourcePositions } from '../spec/lint/source-position.ts';
import type { SpecSource } from './spec-excerpt.ts';

/** Where in a spec a finding belongs: its path, and a line and column that count from 1. */
export interface SpecLocation {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The top of the spec where a finding has no place in it; `undefined` where the spec is not at hand. */
export type LocateFinding = (finding: Finding) => SpecLocation | undefined;

/** Finds the places of findings in the texts of their specs, by provider. */
export function specLocation(sources: ReadonlyMap<string, SpecSource>): LocateFinding {
  const places = new Map(
    [...sources].map(([provider, { path, text }]) => [provider, { path, locate: sourcePositions(text) }]),
  );
  return ({ provider, specPointer }) => {
    const source = places.get(provider);
    return source === undefined ? undefined : { path: source.path, ...source.locate(specPointer) };
  };
}
