import type { JsonValue } from '../../json/json-value.ts';
import { pointerOf } from '../../spec/reference.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Facts, Stated } from './facts.ts';
import { choiceAsWhole, factsOf } from './facts-of.ts';
import {
  distinctPlaces,
  isObjectPlace,
  keyOf,
  type Node,
  type ObjectPlace,
  placeAt,
  placeBelow,
  referred,
  type SchemaPlace,
  type Schemas,
} from './schema-place.ts';

/** The schemas of a table, with what has been found out about them. */
export interface SchemaSource {
  readonly schemas: Schemas;
  readonly known: Map<string, readonly Facts[]>;
}

export function createSource(schemas: Schemas): SchemaSource {
  return { schemas, known: new Map() };
}

/** Far more combinations of choices than anybody describes on purpose. */
const MOST = 256;

type Parts = readonly ObjectPlace[];

const ONE_WAY: readonly Parts[] = [[]];

/**
 * The ways in which a value may meet a schema: one for each combination of the branches of its choices, a single
 * one where it has none, none where nothing can meet it. Constants and enumerations count as one way.
 */
export function alternativesOf(source: SchemaSource, node: Node): readonly Facts[] {
  const key = keyOf(node);
  const known = source.known.get(key);
  if (known !== undefined) return known;
  const combinations = expand(source.schemas, node, new Set());
  const distinct = [...new Map(combinations.map((parts) => [keyOf(parts), parts])).values()];
  const facts = distinct.map((parts) => factsOf(parts, ownPlace(parts, distinct)));
  const alternatives = joinValues(facts.filter((found) => found !== undefined));
  source.known.set(key, alternatives);
  return alternatives;
}

/** The first place that is not one of all alternatives; that of what they share where there is none. */
function ownPlace(parts: Parts, all: readonly Parts[]): string {
  const isShared = ({ pointer }: ObjectPlace): boolean =>
    all.every((others) => others.some((other) => other.pointer === pointer));
  return (parts.find((part) => !isShared(part)) ?? parts[0])?.pointer ?? '';
}

function expand(schemas: Schemas, node: Node, above: ReadonlySet<string>): readonly Parts[] {
  return node
    .map((each) => referred(schemas, each))
    .reduce<readonly Parts[]>((ways, place) => multiply(ways, waysOf(schemas, place, above), place), ONE_WAY);
}

/** Too many combinations are none: the choice is then compared as a whole. */
function multiply(ways: readonly Parts[], more: readonly Parts[], place: SchemaPlace): readonly Parts[] {
  const isTooMuch = ways.length > 1 && more.length > 1 && ways.length * more.length > MOST;
  const factor = isTooMuch ? [[choiceAsWhole(place)]] : more;
  return ways.flatMap((parts) => factor.map((own) => distinctPlaces([...parts, ...own])));
}

/** A schema that leads back to itself, which no table has, would never end. */
function waysOf(schemas: Schemas, place: SchemaPlace, above: ReadonlySet<string>): readonly Parts[] {
  if (!isObjectPlace(place)) return place.schema === false ? [] : [[]];
  if (above.has(place.pointer)) return [[]];
  const within = new Set([...above, place.pointer]);
  const { $ref, allOf = [] } = place.schema;
  const referenced = $ref === undefined ? [] : [placeAt(schemas, pointerOf($ref))];
  const whole = [...referenced, ...allOf.map((schema, index) => placeBelow(place, schema, 'allOf', index))];
  let ways: readonly Parts[] = expand(schemas, whole, within).map((parts) => [place, ...parts]);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = place.schema[keyword] ?? [];
    if (branches.length === 0) continue;
    const choices = branches.flatMap((schema, index) =>
      expand(schemas, [placeBelow(place, schema, keyword, index)], within),
    );
    const alone = { pointer: `${place.pointer}/${keyword}`, schema: { [keyword]: branches } };
    ways = multiply(ways, choices, alone);
  }
  return ways;
}

/** Several lists of values are one list: `oneOf` with constants is an enumeration with a description for each. */
function joinValues(all: readonly Facts[]): readonly Facts[] {
  const [first, ...others] = all.filter(isScalarList);
  if (first === undefined || others.length === 0) return all;
  return [others.reduce(join, first), ...all.filter((facts) => !isScalarList(facts))];
}

interface ScalarList extends Facts {
  readonly types: Stated<readonly string[]>;
  readonly values: Stated<readonly JsonValue[]>;
}

/** A list of values has types, if only by its values. */
export function isScalarList(facts: Facts): facts is ScalarList {
  return facts.values?.value.every((value) => typeof value !== 'object') === true;
}

function join(a: ScalarList, b: ScalarList): ScalarList {
  return {
    ...a,
    types: { ...a.types, value: [...new Set([...a.types.value, ...b.types.value])].sort() },
    nullable: a.nullable ?? b.nullable,
    values: { ...a.values, value: distinct([...a.values.value, ...b.values.value]) },
    open: a.open || b.open,
    // Of listed values, none is outside of them.
    formats: [],
    patterns: [],
    limits: new Map(),
  };
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Map(values.map((value) => [canonicalJson(value), value])).values()];
}
