import type { Direction } from '../finding.ts';
import type { RawChange } from './raw-change.ts';

/** A change as one operation shows it. */
export interface Sighting {
  readonly change: RawChange;
  readonly direction: Direction;
  readonly pointer: string;
  readonly operation: string;
}
