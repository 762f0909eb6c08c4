import type { Violation } from '../violation.ts';
import { NONE } from './joined.ts';

/** A value with a million wrong items would otherwise take seconds and a gigabyte to explain. */
export const MOST_VIOLATIONS = 10_000;

/** What is wrong with the items of an array or the members of an object, in order, until it is more than enough. */
export function explainMembers<T>(
  members: readonly T[],
  explain: (member: T, index: number) => readonly Violation[],
): readonly Violation[] {
  let found: Violation[] | undefined;
  for (const [index, member] of members.entries()) {
    const wrong = explain(member, index);
    if (wrong.length === 0) continue;
    found ??= [];
    for (const each of wrong) found.push(each);
    if (found.length >= MOST_VIOLATIONS) break;
  }
  return found ?? NONE;
}
