import type { JsonValue } from '../../json/json-value.ts';
import { alternativesOf, type SchemaSource } from './alternatives.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Facts, Stated } from './facts.ts';
import { isMarked } from './is-marked.ts';
import { keyOf, type Node, type SchemaPlace, type Schemas } from './schema-place.ts';

/** Deep enough to tell apart what people describe apart, shallow enough to end in recursive schemas. */
const DEPTH = 6;

/** Numbers for structures: equal structures have equal numbers, in both documents of a comparison. */
export interface Structures {
  readonly numbers: Map<string, number>;
  readonly known: WeakMap<SchemaSource, Map<string, number>>;
}

export function createStructures(): Structures {
  return { numbers: new Map(), known: new WeakMap() };
}

/** The number of what an alternative demands, whatever its order, its names in the document and its prose. */
export function structureOf(
  structures: Structures,
  source: SchemaSource,
  facts: Facts,
  depth: number = DEPTH,
): number {
  const text = JSON.stringify(
    describe(source.schemas, facts, (node) => numberOfNode(structures, source, node, depth - 1)),
  );
  const number = structures.numbers.get(text) ?? structures.numbers.size;
  structures.numbers.set(text, number);
  return number;
}

/** The number of a schema, down to a certain depth; the same for all below that. */
export function numberOfNode(
  structures: Structures,
  source: SchemaSource,
  node: Node,
  depth: number = DEPTH,
): number {
  if (depth <= 0) return -1;
  const own = structures.known.get(source) ?? new Map<string, number>();
  structures.known.set(source, own);
  const key = `${depth} ${keyOf(node)}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const all = alternativesOf(source, node).map((facts) => structureOf(structures, source, facts, depth));
  const text = `any of ${[...new Set(all)].sort().join()}`;
  const number = structures.numbers.get(text) ?? structures.numbers.size;
  structures.numbers.set(text, number);
  own.set(key, number);
  return number;
}

function describe(schemas: Schemas, facts: Facts, numberOf: (node: Node) => number): unknown {
  const texts = (stated: readonly Stated<string>[]): readonly string[] =>
    stated.map(({ value }) => value).sort();
  const nodes = (map: ReadonlyMap<string, Node>): unknown =>
    [...map].map(([name, node]) => [name, ...marksOf(schemas, node), numberOf(node)]).sort(byName);
  return [
    facts.types?.value,
    facts.nullable !== undefined,
    facts.values?.value.map(canonicalJson).sort(),
    facts.open,
    texts(facts.formats),
    texts(facts.patterns),
    [...facts.limits].map(([name, { value, exclusive }]) => [name, value, exclusive]).sort(byName),
    [...facts.required.keys()].sort(),
    nodes(facts.properties),
    facts.closed !== undefined,
    numberOf(facts.additional),
    nodes(facts.patternProperties),
    numberOf(facts.items),
    facts.prefixItems.map(numberOf),
    [...facts.wholes]
      .map(([name, whole]) => [name, whole.map((each) => wholeOf(each, numberOf)).sort()])
      .sort(byName),
  ];
}

/** A whole as data: that of a schema is its number. */
export function wholeOf(whole: SchemaPlace | Stated<JsonValue>, numberOf: (node: Node) => number): string {
  return 'schema' in whole ? String(numberOf([whole])) : canonicalJson(whole.value);
}

function marksOf(schemas: Schemas, node: Node): readonly boolean[] {
  return [isMarked(schemas, node, 'readOnly'), isMarked(schemas, node, 'writeOnly')];
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
