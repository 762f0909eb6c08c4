import type { AST } from '@eslint-community/regexpp';
import { LONGEST_TEXT } from './matches-pattern.ts';
import { areApart, type CodeRange, delimiterOf, overlap, rangesOf } from './pattern-choices.ts';

/** Something that may take more or fewer characters, and gives some back when what follows does not fit. */
interface Loop {
  /** The characters that it can take; `undefined` where they may be any. */
  readonly ranges: readonly CodeRange[] | undefined;
  /** How many amounts it can try. */
  readonly amounts: number;
}

interface Walk {
  /** Loops that what comes next could take characters from. */
  readonly open: readonly Loop[];
  /** The most that loops in a row multiply to so far. */
  readonly most: number;
  /** What alternatives that can begin alike multiply to so far. */
  readonly branches: number;
}

/**
 * How many ways a backtracking engine may have to try from one place of the longest text, rounded up: loops that
 * could take each other's characters multiply, and so do alternatives that can begin alike.
 */
export function patternWork({ alternatives }: AST.Pattern): number {
  const start: Walk = { open: [], most: 1, branches: 1 };
  return Math.max(
    ...alternatives.map(({ elements }) => {
      const { most, branches } = elements.reduce(step, start);
      return most * branches;
    }),
  );
}

function step(walk: Walk, node: AST.Element): Walk {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return stepGroup(walk, node);
    case 'Assertion':
      return 'alternatives' in node ? stepLook(walk, node.alternatives) : walk;
    case 'Quantifier':
      return stepQuantifier(walk, node);
    case 'Backreference':
      return withLoop(walk, { ranges: undefined, amounts: LONGEST_TEXT });
    default:
      return { ...walk, open: rivals(walk.open, rangesOf(node)) };
  }
}

function rivals(open: readonly Loop[], ranges: Loop['ranges']): readonly Loop[] {
  return open.filter((loop) => overlap(loop.ranges, ranges));
}

function withLoop(walk: Walk, loop: Loop): Walk {
  const together = rivals(walk.open, loop.ranges).reduce((ways, { amounts }) => ways * amounts, loop.amounts);
  return { ...walk, open: [...walk.open, loop], most: Math.max(walk.most, together) };
}

function stepGroup(walk: Walk, { alternatives }: AST.Group | AST.CapturingGroup): Walk {
  const ends = alternatives.map(({ elements }) => elements.reduce(step, walk));
  const joined = joinedWalks(ends);
  return areApart(alternatives) ? joined : { ...joined, branches: joined.branches * alternatives.length };
}

/** What looks around is tried again wherever a loop before it has stopped. */
function stepLook(walk: Walk, alternatives: readonly AST.Alternative[]): Walk {
  const open = walk.open.map(({ amounts }): Loop => ({ ranges: undefined, amounts }));
  const ends = alternatives.map(({ elements }) => elements.reduce(step, { ...walk, open }));
  return { ...joinedWalks(ends), open: walk.open };
}

function joinedWalks(walks: readonly Walk[]): Walk {
  return {
    open: [...new Set(walks.flatMap(({ open }) => open))],
    most: Math.max(...walks.map(({ most }) => most)),
    branches: Math.max(...walks.map(({ branches }) => branches)),
  };
}

function stepQuantifier(walk: Walk, { min, max, element }: AST.Quantifier): Walk {
  if (max === 0) return walk;
  const delimiter = delimiterOf(element);
  const whole = rangesOf(element);
  const loop: Loop = {
    // What has no delimiter in it can only take characters of one repetition.
    ranges: delimiter === undefined ? whole : [{ min: delimiter, max: delimiter }],
    amounts: Math.min(max + 1, LONGEST_TEXT),
  };
  const varies = min !== max;
  const isTried = varies || rivals(walk.open, loop.ranges).length > 0;
  const looped = isTried ? withLoop(walk, loop) : walk;
  const before = varies ? looped : { ...looped, open: walk.open };
  // Without a delimiter, what is repeated varies nowhere inside, and a group is as good as a class.
  const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
  const once =
    isGroup && (delimiter !== undefined || max === 1)
      ? stepGroup(max === 1 ? { ...before, open: walk.open } : before, element)
      : { ...before, open: rivals(walk.open, whole) };
  const open = [...once.open, ...(min === 0 ? walk.open : []), ...(varies ? [loop] : [])];
  return { ...once, open: [...new Set(open)] };
}
