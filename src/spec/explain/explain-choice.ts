import { isJsonArray, type JsonValue, jsonTypeOf } from '../../json/json-value.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { namedBranch } from './named-branch.ts';
import { sameJson } from './same-json.ts';
import { below, type Explain, type Site, violation } from './site.ts';

type Outcome = readonly Violation[];

/**
 * A choice that fails is explained by the branch that was meant, so that one cause is one violation: the one that
 * a discriminator names or, of the branches whose type the value has, the one whose constants it has as well.
 * Where no branch was meant, the types or the constants themselves are what is wrong, taken together.
 */
export function explainChoice(
  site: Site<SchemaObject>,
  keyword: 'oneOf' | 'anyOf',
  branches: readonly Schema[],
  explain: Explain,
): Outcome {
  const named = namedBranch(site, keyword, branches);
  const outcomes = branches.map((schema, index) => explain(below(site, schema, keyword, index)));
  const passed = outcomes.filter((outcome) => outcome.length === 0).length;
  if (passed === 1 || (passed > 1 && keyword === 'anyOf')) return [];
  if (passed > 1) return [violation(site, keyword, 1, { received: passed })];
  if (named !== undefined)
    return 'unknown' in named ? [named.unknown] : outcomes.slice(named.index, named.index + 1).flat();
  const ofItsType = outcomes.filter((outcome) => !outcome.some((found) => isOtherType(site, found)));
  if (ofItsType.length === 0) return [mergeTypes(site, keyword, outcomes)];
  // A branch whose marks the value has goes before one whose open enumeration would merely let it pass.
  const certain = ofItsType.filter((outcome) => !outcome.some((found) => isMark(site, found)));
  if (certain.length > 0) return fewest(certain);
  const meant = ofItsType.filter((outcome) => !outcome.some((found) => rulesOut(site, found)));
  if (meant.length > 0) return fewest(meant);
  return ofItsType.length === 1 ? fewest(ofItsType) : mergeConstants(site, keyword, ofItsType);
}

function fewest(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((least, outcome) => (outcome.length < least.length ? outcome : least));
}

/** Whether a violation says that the branch is for values of another type, which the types of its constants say as well. */
function isOtherType(site: Site, found: Violation): boolean {
  if (found.open || found.pointer !== site.pointer) return false;
  if (found.keyword === 'type') return true;
  const type = typeName(site.value);
  return isConstant(found) && constantsOf(found).every((allowed) => typeName(allowed) !== type);
}

/** Whether a violation says that the branch was not meant: the value or a member that marks it is another one. */
function rulesOut(site: Site, found: Violation): boolean {
  return !found.open && isMark(site, found);
}

function isMark(site: Site, found: Violation): boolean {
  return isConstant(found) && !found.pointer.slice(site.pointer.length + 1).includes('/');
}

function isConstant({ keyword }: Violation): boolean {
  return keyword === 'const' || keyword === 'enum';
}

function constantsOf({ keyword, expected }: Violation): readonly JsonValue[] {
  return keyword === 'enum' && isJsonArray(expected) ? expected : [expected];
}

function typeName(value: JsonValue): string {
  const type = jsonTypeOf(value);
  return type === 'integer' ? 'number' : type;
}

function mergeTypes(site: Site<SchemaObject>, keyword: string, outcomes: readonly Outcome[]): Violation {
  const marks = outcomes.flatMap((outcome) =>
    outcome.filter((found) => isOtherType(site, found)).slice(0, 1),
  );
  const types = marks.some((mark) => mark.keyword === 'type');
  const expected = marks.flatMap((mark): readonly JsonValue[] => {
    if (mark.keyword === 'type') return isJsonArray(mark.expected) ? mark.expected : [mark.expected];
    return types ? constantsOf(mark).map(typeName) : constantsOf(mark);
  });
  return merged(site, keyword, types ? 'type' : 'enum', expected);
}

/** Where every branch fails at one and the same place, one violation that expects what any of them does. */
function mergeConstants(site: Site<SchemaObject>, keyword: string, outcomes: readonly Outcome[]): Outcome {
  const marks = outcomes.flatMap((outcome) => outcome.filter((found) => rulesOut(site, found)).slice(0, 1));
  if (new Set(marks.map(({ pointer }) => pointer)).size > 1) return fewest(outcomes);
  const expected = marks.flatMap(constantsOf);
  return marks
    .slice(0, 1)
    .map(({ pointer, received }) => ({ ...merged(site, keyword, 'enum', expected), pointer, received }));
}

function merged(
  site: Site<SchemaObject>,
  choice: string,
  keyword: string,
  expected: readonly JsonValue[],
): Violation {
  const distinct = expected.filter(
    (value, index) => expected.findIndex((other) => sameJson(other, value)) === index,
  );
  return { ...violation(site, keyword, distinct), specPointer: `${site.specPointer}/${choice}` };
}
