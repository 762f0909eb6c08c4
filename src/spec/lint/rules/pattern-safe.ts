import { toPointer } from '../../../json/json-pointer.ts';
import { isJsonObject } from '../../../json/json-value.ts';
import { isSafePattern } from '../../safe-pattern.ts';
import type { DocumentNode } from '../document-nodes.ts';
import type { LintRule, RawProblem } from '../lint-rule.ts';

/** Such a pattern is not enforced when the spec is read, which nobody would notice otherwise. */
export const patternSafe: LintRule = {
  name: 'pattern-safe',
  needs: 'document',
  check({ nodes }) {
    return nodes
      .filter(({ kind }) => kind === 'schema')
      .flatMap(patternsOf)
      .filter(({ pattern }) => !isSafePattern(pattern))
      .map(({ pointer, pattern }): RawProblem => ({ pointer, sentence: sentenceOn(pattern) }));
  },
};

interface PatternPlace {
  readonly pointer: string;
  readonly pattern: string;
}

function patternsOf({ pointer, node: { pattern, patternProperties } }: DocumentNode): PatternPlace[] {
  const names = isJsonObject(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === 'string' ? [{ pointer: `${pointer}/pattern`, pattern }] : []),
    ...names.map((name) => ({ pointer: pointer + toPointer(['patternProperties', name]), pattern: name })),
  ];
}

function sentenceOn(pattern: string): string {
  return isExpression(pattern)
    ? `The pattern ${JSON.stringify(pattern)} could take very long on some texts and is not enforced. Avoid a quantifier inside another one, and two in a row that take the same characters.`
    : `The pattern ${JSON.stringify(pattern)} is no regular expression of Unicode mode and is not enforced. Correct it.`;
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}
