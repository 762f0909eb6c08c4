import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { explainChoice } from './explain-choice.ts';
import { joined, NONE } from './joined.ts';
import { below, type Explain, type Site, violation } from './site.ts';

/** `allOf`, `oneOf`, `anyOf`, `not` and `if`: what a value is besides. */
export function explainComposition(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { allOf, oneOf, anyOf, not } = site.schema;
  return joined(
    allOf === undefined
      ? NONE
      : allOf.flatMap((schema, index) => explain(below(site, schema, 'allOf', index))),
    oneOf === undefined ? NONE : explainChoice(site, 'oneOf', oneOf, explain),
    anyOf === undefined ? NONE : explainChoice(site, 'anyOf', anyOf, explain),
    not !== undefined && explain(below(site, not, 'not')).length === 0
      ? [violation(site, 'not', 'anything else')]
      : NONE,
    explainCondition(site, explain),
  );
}

function explainCondition(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  const { if: condition, then, else: otherwise } = site.schema;
  if (condition === undefined) return NONE;
  const holds = explain(below(site, condition, 'if')).length === 0;
  const branch = holds ? then : otherwise;
  return branch === undefined ? NONE : explain(below(site, branch, holds ? 'then' : 'else'));
}
