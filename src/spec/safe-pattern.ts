import type { AST } from '@eslint-community/regexpp';
import { createPatternParser } from '#pattern-parser';
import { LONGEST_TEXT } from './matches-pattern.ts';
import { areApart, delimiterOf } from './pattern-choices.ts';
import { patternWork } from './pattern-work.ts';

/** More quantifiers than these make even a flat pattern slow. */
const MOST_QUANTIFIERS = 100;

/** More copies of one part than these are more than the engine should be asked to compile. */
const MOST_COPIES = 10_000;

/** One loop over the text, and a little: two loops in a row that can take the same characters are too much. */
const MOST_WORK = 4 * LONGEST_TEXT;

const CHARACTER = '[\\w :/@,=-]|\\\\[.\\-/]';
const CLASS = '\\[(?:[\\w.:/+-]|\\\\[-.wd])+\\]';
/**
 * Nothing is repeated but, in a pattern that is held at its beginning, a class a certain number of times, and one at the
 * end for as long as it likes. Most patterns are such, and to load what reads the others takes part of a start.
 */
const PLAIN = new RegExp(
  `^(?!.{100})(?:(?:${CHARACTER})*|\\^(?:${CHARACTER}|${CLASS}(?:\\{\\d{1,2}\\})?)*(?:${CLASS}[+*])?)\\$?$`,
);

/** How often what is being looked at may stand in a match, and whether its repetitions could be cut in several ways. */
interface Context {
  readonly copies: number;
  readonly repeated: boolean;
}

/**
 * Whether a pattern is a regular expression of Unicode mode in which nothing that is repeated can be cut in
 * several ways, and no two things that are repeated can share what stands between them: the first take
 * exponential time on some texts, the second the square of it or more. It errs on the side of refusing.
 */
export function isSafePattern(pattern: string): boolean {
  if (PLAIN.test(pattern) && isPattern(pattern)) return true;
  const tree = treeOf(pattern);
  if (tree === undefined || (pattern.match(/[*+?{]/g) ?? []).length > MOST_QUANTIFIERS) return false;
  const isFlat = tree.alternatives.every((alternative) =>
    isSafe(alternative, { copies: 1, repeated: false }),
  );
  return isFlat && patternWork(tree) <= MOST_WORK;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}

function treeOf(pattern: string): AST.Pattern | undefined {
  try {
    // The engine has the last word on what it takes.
    const { source } = new RegExp(pattern, 'u');
    return createPatternParser().parsePattern(source, 0, source.length, { unicode: true });
  } catch {
    return undefined;
  }
}

function isSafe(node: AST.Alternative | AST.Element, context: Context): boolean {
  switch (node.type) {
    case 'Alternative':
      return node.elements.every((element) => isSafe(element, context));
    case 'Quantifier':
      return isSafeQuantifier(node, context);
    case 'Group':
    case 'CapturingGroup':
    case 'Assertion':
      if (!('alternatives' in node)) return true;
      return (
        (!context.repeated || areApart(node.alternatives)) &&
        node.alternatives.every((alternative) => isSafe(alternative, context))
      );
    default:
      return true;
  }
}

function isSafeQuantifier({ min, max, element }: AST.Quantifier, { copies, repeated }: Context): boolean {
  if (repeated && min !== max) return false;
  const most = copies * (Number.isFinite(max) ? Math.max(1, max) : Math.max(1, min));
  if (most > MOST_COPIES) return false;
  return isSafe(element, {
    copies: most,
    repeated: (repeated || max > 1) && delimiterOf(element) === undefined,
  });
}
