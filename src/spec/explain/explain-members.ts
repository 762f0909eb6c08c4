import type { Violation } from '../violation.ts';

/** A value with a million wrong items would otherwise take seconds and a gigabyte to explain. */
export const MOST_VIOLATIONS = 10_000;

/** What is wrong with the items of an array or the members of an object, in order, until it is more than enough. */
export function explainMembers<T>(
  members: readonly T[],
  explain: (member: T, index: number) => readonly Violation[],
): readonly Violation[] {
  const found: Violation[] = [];
  for (const [index, member] of members.entries()) {
    for (const each of explain(member, index)) found.push(each);
    if (found.length >= MOST_VIOLATIONS) break;
  }
  return found;
}
