import { escapeToken } from '../json/json-pointer.ts';
import { groupBy } from './group-by.ts';
import type { BodyChoice, Operation } from './operation-table.ts';
import { pointerOf } from './reference.ts';
import type { Schema } from './schema.ts';
import { registered, type TableBuilder } from './table-builder.ts';

type Constants = ReadonlyMap<string, BodyChoice['constant']>;

const NONE: Constants = new Map();

/**
 * Operations of one method and path that the query does not tell apart are chosen by the members of their bodies
 * that are required and have one value. What all of them send alike chooses nothing.
 */
export function withBodyChoices(
  builder: TableBuilder,
  operations: readonly Operation[],
): readonly Operation[] {
  const chosen = new Map<Operation, readonly BodyChoice[]>();
  for (const group of groupBy(operations, routeOf).values()) {
    if (group.length === 1) continue;
    const all = group.map((operation) => constantsOfBody(builder, operation));
    for (const [at, operation] of group.entries()) chosen.set(operation, choicesOf(all[at] ?? NONE, all));
  }
  return operations.map((operation) => {
    const chosenBy = chosen.get(operation) ?? [];
    return chosenBy.length === 0 ? operation : { ...operation, chosenBy };
  });
}

function routeOf({ method, path, parameters }: Operation): string {
  const constants = parameters.flatMap(({ name, constant }) =>
    constant === undefined ? [] : [JSON.stringify([name, constant])],
  );
  return [method, path.replace(/\{[^{}]*\}/g, '{}'), ...constants.sort()].join(' ');
}

function choicesOf(own: Constants, all: readonly Constants[]): readonly BodyChoice[] {
  return [...own].flatMap(([pointer, constant]) =>
    all.every((other) => other.get(pointer) === constant) ? [] : [{ pointer, constant }],
  );
}

/** Those that the body has under each of its media types; none where it may be left out. */
function constantsOfBody(builder: TableBuilder, { requestBody }: Operation): Constants {
  if (requestBody === undefined || !requestBody.required) return NONE;
  const [first = NONE, ...others] = requestBody.content.map(({ schema }) =>
    schema === undefined ? NONE : new Map(constantsIn(builder, registered(builder, schema), '', begin())),
  );
  return new Map(
    [...first].filter(([pointer, constant]) => others.every((other) => other.get(pointer) === constant)),
  );
}

interface Walk {
  /** The references that lead here: a schema inside itself ends. */
  readonly through: readonly string[];
  /** How many more may be followed: one that is shared by many is read for each. */
  readonly left: { count: number };
}

const MOST_REFERENCES = 1_000;

function begin(): Walk {
  return { through: [], left: { count: MOST_REFERENCES } };
}

function constantsIn(
  builder: TableBuilder,
  schema: Schema | undefined,
  pointer: string,
  walk: Walk,
): readonly (readonly [string, BodyChoice['constant']])[] {
  if (typeof schema !== 'object') return [];
  const { $ref, const: constant, allOf = [], properties = {}, required = [] } = schema;
  const inner = (one: Schema | undefined, place: string) => constantsIn(builder, one, place, walk);
  return [
    ...(isChoice(constant) ? [[pointer, constant] as const] : []),
    ...($ref === undefined ? [] : constantsBehind(builder, $ref, pointer, walk)),
    ...allOf.flatMap((one) => inner(one, pointer)),
    ...required.flatMap((name) =>
      Object.hasOwn(properties, name) ? inner(properties[name], `${pointer}/${escapeToken(name)}`) : [],
    ),
  ];
}

function constantsBehind(
  builder: TableBuilder,
  $ref: string,
  pointer: string,
  { through, left }: Walk,
): readonly (readonly [string, BodyChoice['constant']])[] {
  if (through.includes($ref) || left.count === 0) return [];
  left.count -= 1;
  return constantsIn(builder, registered(builder, pointerOf($ref)), pointer, {
    through: [...through, $ref],
    left,
  });
}

function isChoice(value: unknown): value is BodyChoice['constant'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
