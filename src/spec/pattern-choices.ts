import type { AST } from '@eslint-community/regexpp';

/** Code points, both ends included. */
export interface CodeRange {
  readonly min: number;
  readonly max: number;
}

/** The characters that an alternative can begin with; `undefined` where that is not plain to see. */
function firstChoices({ elements }: AST.Alternative): readonly CodeRange[] | undefined {
  const [first] = elements;
  return first === undefined ? undefined : choicesOf(first);
}

function choicesOf(node: AST.Element | AST.CharacterClassElement): readonly CodeRange[] | undefined {
  switch (node.type) {
    case 'Character':
      return [{ min: node.value, max: node.value }];
    case 'CharacterClassRange':
      return [{ min: node.min.value, max: node.max.value }];
    case 'CharacterSet':
      return choicesOfSet(node);
    case 'CharacterClass': {
      const choices = node.elements.map(choicesOf);
      if (!choices.every((choice) => choice !== undefined)) return undefined;
      return node.negate ? allBut(choices.flat()) : choices.flat();
    }
    case 'Quantifier':
      return node.min > 0 ? choicesOf(node.element) : undefined;
    default:
      return undefined;
  }
}

const DIGITS = rangesOfPairs('09');
const WORDS = rangesOfPairs('09', 'AZ', 'az', '__');
const SPACES = rangesOfPairs(
  ...['\t\r', '  ', '\u00a0\u00a0', '\u1680\u1680', '\u2000\u200a', '\u2028\u2029'],
  ...['\u202f\u202f', '\u205f\u205f', '\u3000\u3000', '\ufeff\ufeff'],
);
const LINE_ENDS = rangesOfPairs('\n\n', '\r\r', '\u2028\u2029');

/** `az` is the range from a to z. */
function rangesOfPairs(...pairs: readonly string[]): readonly CodeRange[] {
  return pairs.map((pair) => ({ min: pair.charCodeAt(0), max: pair.charCodeAt(1) }));
}

function choicesOfSet(
  node: AST.CharacterSet | AST.UnicodePropertyCharacterSet,
): readonly CodeRange[] | undefined {
  switch (node.kind) {
    case 'any':
      return allBut(LINE_ENDS);
    case 'digit':
      return node.negate ? allBut(DIGITS) : DIGITS;
    case 'word':
      return node.negate ? allBut(WORDS) : WORDS;
    case 'space':
      return node.negate ? allBut(SPACES) : SPACES;
    default:
      return undefined;
  }
}

const LAST_CODE_POINT = 0x10ffff;

/** What lies between ranges, before and after them. */
function allBut(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const gaps: CodeRange[] = [];
  let next = 0;
  for (const { min, max } of [...ranges].sort((a, b) => a.min - b.min)) {
    if (min > next) gaps.push({ min: next, max: min - 1 });
    next = Math.max(next, max + 1);
  }
  return next > LAST_CODE_POINT ? gaps : [...gaps, { min: next, max: LAST_CODE_POINT }];
}

/** The characters that may stand anywhere in what a part of a pattern matches; `undefined` where they may be any. */
export function rangesOf(node: AST.Element): readonly CodeRange[] | undefined {
  switch (node.type) {
    case 'Quantifier':
      return rangesOf(node.element);
    case 'Assertion':
      return [];
    case 'Group':
    case 'CapturingGroup': {
      const inside = node.alternatives.flatMap(({ elements }) => elements.map(rangesOf));
      return inside.every((ranges) => ranges !== undefined) ? inside.flat() : undefined;
    }
    default:
      return choicesOf(node);
  }
}

/** Whether two sets of characters have some in common; in doubt they have. */
export function overlap(a: readonly CodeRange[] | undefined, b: readonly CodeRange[] | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.some(({ min, max }) => b.some((other) => max >= other.min && min <= other.max));
}

/** Whether the first character already says which of the alternatives it is. */
export function areApart(alternatives: readonly AST.Alternative[]): boolean {
  const firsts = alternatives.map(firstChoices);
  return firsts.every((first, index) => firsts.slice(0, index).every((other) => !overlap(first, other)));
}

/** The character that a group begins or ends with and has nowhere else, as the comma in `(,\d+)*`. */
export function delimiterOf(element: AST.QuantifiableElement): number | undefined {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined;
  const [{ elements } = { elements: [] }, second] = element.alternatives;
  if (second !== undefined) return undefined;
  for (const edge of [elements[0], elements.at(-1)]) {
    if (edge?.type !== 'Character') continue;
    const own = rangesOf(edge);
    if (elements.every((other) => other === edge || !overlap(rangesOf(other), own))) return edge.value;
  }
  return undefined;
}
