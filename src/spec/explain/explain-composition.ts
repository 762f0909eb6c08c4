import { isJsonArray, type JsonValue } from '../../json/json-value.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { below, type Explain, type Site, shortened, violation } from './site.ts';

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
  const [keyword, branch] =
    explain(below(site, condition, 'if')).length === 0 ? ['then', then] : ['else', otherwise];
  return branch === undefined ? [] : explain(below(site, branch, keyword ?? 'then'));
}

/**
 * A choice that fails is explained by the branch that was meant, so that one cause is one violation:
 * the one whose constants and types the value has. Where no branch was meant, the constants themselves are
 * what is wrong, taken together.
 */
function explainChoice(
  site: Site<SchemaObject>,
  keyword: 'oneOf' | 'anyOf',
  branches: readonly Schema[],
  explain: Explain,
): readonly Violation[] {
  const outcomes = branches.map((schema, index) => explain(below(site, schema, keyword, index)));
  const passed = outcomes.filter((violations) => violations.length === 0).length;
  if (passed === 1 || (passed > 1 && keyword === 'anyOf')) return [];
  if (passed > 1) return [violation(site, keyword, 1, { received: passed })];
  const meant = outcomes.filter((violations) => violations.every((found) => !rulesOut(site, found)));
  if (meant.length > 0) return fewest(meant);
  return mergeMarks(site, keyword, outcomes) ?? fewest(outcomes);
}

const MARKS = new Set(['const', 'enum', 'type']);

/** Whether a violation says that the branch was not meant: it is about the value itself or a member that marks it. */
function rulesOut(site: Site, { keyword, pointer, open }: Violation): boolean {
  if (open || !MARKS.has(keyword)) return false;
  if (pointer === site.pointer) return true;
  return keyword !== 'type' && !pointer.slice(site.pointer.length + 1).includes('/');
}

function fewest(outcomes: readonly (readonly Violation[])[]): readonly Violation[] {
  return outcomes.reduce((least, violations) => (violations.length < least.length ? violations : least));
}

/** Where every branch fails at one and the same place, one violation that expects what any of them does. */
function mergeMarks(
  site: Site<SchemaObject>,
  keyword: string,
  outcomes: readonly (readonly Violation[])[],
): readonly Violation[] | undefined {
  const marks = outcomes.map((violations) => violations.find((found) => rulesOut(site, found)));
  const [first] = marks;
  if (first === undefined || marks.some((mark) => mark?.pointer !== first.pointer)) return undefined;
  const expected = marks.flatMap((mark): readonly JsonValue[] => {
    if (mark === undefined) return [];
    return isJsonArray(mark.expected) ? mark.expected : [mark.expected];
  });
  const types = marks.every((mark) => mark?.keyword === 'type');
  return [
    {
      keyword:
        types || (first.pointer === site.pointer && marks.some((mark) => mark?.keyword === 'type'))
          ? 'type'
          : 'enum',
      pointer: first.pointer,
      specPointer: `${site.specPointer}/${keyword}`,
      expected: [...new Set(expected)],
      received: shortened(first.received),
      open: false,
    },
  ];
}
