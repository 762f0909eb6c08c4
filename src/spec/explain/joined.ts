import type { Violation } from '../violation.ts';

export const NONE: readonly Violation[] = [];

/** All of them in one list; where only one list has any, that one, since a walk joins lists at every step. */
export function joined(...lists: readonly (readonly Violation[])[]): readonly Violation[] {
  let found = NONE;
  for (const list of lists) {
    if (list.length > 0) found = found.length === 0 ? list : [...found, ...list];
  }
  return found;
}
