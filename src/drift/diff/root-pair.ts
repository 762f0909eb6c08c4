import type { Direction } from '../finding.ts';
import type { RawChange } from './raw-change.ts';

/** A body or a parameter in both documents: JSON Pointers of its schemas, undefined where it has none. */
export interface RootPair {
  readonly direction: Direction;
  readonly asText: boolean;
  /** Where the value stands: none for a body, place and name of a parameter. */
  readonly tokens: readonly string[];
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** What has changed about a part of an operation, and the schemas in which there may be more. */
export interface RootComparison {
  readonly changes: readonly RawChange[];
  readonly roots: readonly RootPair[];
}
