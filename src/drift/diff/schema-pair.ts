import type { Direction } from '../finding.ts';
import type { Facts } from './facts.ts';
import type { Sources } from './match-alternatives.ts';
import type { RawChange } from './raw-change.ts';
import type { Node } from './schema-place.ts';

/** The schemas of one value in OLD and in NEW. */
export interface SchemaPair {
  readonly old: Node;
  readonly new: Node;
  readonly direction: Direction;
  /** The value is sent as text, of which every scalar is one: a parameter. */
  readonly asText: boolean;
}

/** One alternative of each, taken for the same. */
export interface FactsPair {
  readonly old: Facts;
  readonly new: Facts;
  readonly direction: Direction;
  readonly asText: boolean;
  readonly sources: Sources;
}

/** From a value to one inside of it. */
export interface Step {
  readonly token: string;
  readonly old: Node;
  readonly new: Node;
}

/** What has changed about a value itself, and where to look further. */
export interface Comparison {
  readonly changes: readonly RawChange[];
  readonly steps: readonly Step[];
}
