import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainChoice } from './explain-choice.ts';
import { below, type Explain, type Site, violation } from './site.ts';

/** `allOf`, `oneOf`, `anyOf`, `not` and `if`: what a value is besides. */
export function explainComposition(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { allOf = [], oneOf, anyOf, not } = site.schema;
  return [
    ...allOf.flatMap((schema, index) => explain(below(site, schema, 'allOf', index))),
    ...(oneOf === undefined ? [] : explainChoice(site, 'oneOf', oneOf, explain)),
    ...(anyOf === undefined ? [] : explainChoice(site, 'anyOf', anyOf, explain)),
    ...(not !== undefined && explain(below(site, not, 'not')).length === 0
      ? [violation(site, 'not', 'anything else')]
      : []),
    ...explainCondition(site, explain),
  ];
}

function explainCondition(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { if: condition, then, else: otherwise } = site.schema;
  if (condition === undefined) return [];
  const holds = explain(below(site, condition, 'if')).length === 0;
  const branch = holds ? then : otherwise;
  return branch === undefined ? [] : explain(below(site, branch, holds ? 'then' : 'else'));
}
