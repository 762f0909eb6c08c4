import type { AST } from '@eslint-community/regexpp';

/** Code points, both ends included. */
export interface CodeRange {
  readonly min: number;
  readonly max: number;
}

/** The characters that an alternative can begin with; `undefined` where that is not plain to see. */
export function firstChoices({ elements }: AST.Alternative): readonly CodeRange[] | undefined {
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
      return node.kind === 'digit' && !node.negate ? [{ min: 0x30, max: 0x39 }] : undefined;
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

/** Whether a character may stand anywhere in what a part of a pattern matches; in doubt it may. */
export function canMatch(node: AST.Element, code: number): boolean {
  switch (node.type) {
    case 'Quantifier':
      return canMatch(node.element, code);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(({ elements }) => elements.some((element) => canMatch(element, code)));
    default:
      return choicesOf(node)?.some(({ min, max }) => code >= min && code <= max) ?? true;
  }
}
