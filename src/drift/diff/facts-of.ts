import { isJsonObject, type JsonValue, jsonTypeOf } from '../../json/json-value.ts';
import type { Schema } from '../../spec/schema.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Facts, Stated, Whole } from './facts.ts';
import { limitsOf } from './limits.ts';
import { type NamedNode, type Node, type ObjectPlace, placeBelow, type SchemaPlace } from './schema-place.ts';

/** Schemas that are compared as a whole: what they allow does not grow and shrink with what they hold. */
const WHOLE_SCHEMAS = [
  ...['not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
];
/** Stands for the branches of a choice that is compared as a whole. */
const CHOICE = 'x-lockstep-choice';
const WHOLE_DATA = ['minContains', 'maxContains', 'dependentRequired'];
/** Maps of names to schemas, or to lists of names. */
const WHOLE_MAPS = ['dependentSchemas', 'dependencies'];

/** A choice as a demand like any other, which is the same or not. */
export function choiceAsWhole({ pointer, schema }: SchemaPlace): ObjectPlace {
  const held: Readonly<Record<string, Schema>> = { [CHOICE]: schema };
  return { pointer, schema: held };
}

/** What all of some schemas, of which `place` is the one to name, demand together; undefined where nothing can meet it. */
export function factsOf(parts: readonly ObjectPlace[], place: string): Facts | undefined {
  const values = valuesOf(parts);
  const types = typesOf(parts) ?? typesOfValues(values);
  const nullable = parts.every(allowsNull) ? nullPlace(parts) : undefined;
  const fitting = fittingValues(values, types);
  const isEmpty = types !== undefined && (types.value.length === 0 || fitting?.value.length === 0);
  if (isEmpty && nullable === undefined) return undefined;
  const facts = {
    place,
    types: isEmpty ? { ...types, value: [] } : types,
    nullable,
    values: isEmpty ? undefined : fitting,
    open: parts.some(({ schema }) => schema['x-lockstep-open-enum'] !== undefined),
    formats: texts(parts, 'format'),
    patterns: [...texts(parts, 'pattern'), ...texts(parts, 'x-lockstep-unsafe-pattern')],
    limits: limitsOf(parts),
    required: requiredOf(parts),
    properties: namedNodes(parts, 'properties'),
    closed: parts.find(({ schema }) => schema.additionalProperties === false)?.pointer,
    additional: nodeOf(parts, 'additionalProperties'),
    patternProperties: namedNodes(parts, 'patternProperties'),
    items: nodeOf(parts, 'items'),
    prefixItems: prefixItemsOf(parts),
    wholes: wholesOf(parts),
  };
  return { ...facts, free: types === undefined && nullable !== undefined && isFree(facts) };
}

function isFree(facts: Omit<Facts, 'free'>): boolean {
  const lists = [facts.formats, facts.patterns, facts.additional, facts.items, facts.prefixItems];
  const maps = [facts.limits, facts.required, facts.properties, facts.patternProperties, facts.wholes];
  return (
    facts.closed === undefined &&
    lists.every(({ length }) => length === 0) &&
    maps.every(({ size }) => size === 0)
  );
}

function typesOf(parts: readonly ObjectPlace[]): Facts['types'] {
  let types: Stated<readonly string[]> | undefined;
  for (const { schema, pointer } of parts) {
    if (schema.type === undefined) continue;
    const own = [schema.type].flat().filter((type) => type !== 'null');
    const before = types?.value;
    const value = before === undefined ? own : own.flatMap((type) => common(type, before));
    types = { value: [...new Set(value)].sort(), pointer: `${pointer}/type` };
  }
  return types;
}

/** What a type has in common with one of several: every integer is a number. */
function common(type: string, others: readonly string[]): readonly string[] {
  if (others.includes(type)) return [type];
  const isNumeric = type === 'integer' || type === 'number';
  return isNumeric && (others.includes('integer') || others.includes('number')) ? ['integer'] : [];
}

function valuesOf(parts: readonly ObjectPlace[]): Facts['values'] {
  let values: Stated<readonly JsonValue[]> | undefined;
  for (const { schema, pointer } of parts) {
    const lists = [
      ...(schema.enum === undefined ? [] : [{ value: schema.enum, pointer: `${pointer}/enum` }]),
      ...(schema.const === undefined ? [] : [{ value: [schema.const], pointer: `${pointer}/const` }]),
    ];
    for (const { value, pointer: at } of lists) {
      const own = new Set(value.map(canonicalJson));
      const kept =
        values === undefined ? value : values.value.filter((known) => own.has(canonicalJson(known)));
      values = { value: kept.filter((allowed) => allowed !== null), pointer: at };
    }
  }
  return values;
}

function typesOfValues(values: Facts['values']): Facts['types'] {
  if (values === undefined) return undefined;
  return { value: [...new Set(values.value.map(jsonTypeOf))].sort(), pointer: values.pointer };
}

function fittingValues(values: Facts['values'], types: Facts['types']): Facts['values'] {
  if (values === undefined || types === undefined) return values;
  const fits = (value: JsonValue): boolean => {
    const type = jsonTypeOf(value);
    return types.value.includes(type) || (type === 'integer' && types.value.includes('number'));
  };
  return { ...values, value: values.value.filter(fits) };
}

function allowsNull({ schema }: ObjectPlace): boolean {
  const byType = schema.type === undefined || [schema.type].flat().includes('null');
  const byEnum = schema.enum === undefined || schema.enum.includes(null);
  return byType && byEnum && (schema.const === undefined || schema.const === null);
}

/** Where null is spoken of, rather than where it is merely not forbidden. */
function nullPlace(parts: readonly ObjectPlace[]): string {
  const speaking = parts.findLast(({ schema }) => schema.type !== undefined || schema.enum !== undefined);
  if (speaking === undefined) return parts[0]?.pointer ?? '';
  return `${speaking.pointer}/${speaking.schema.type === undefined ? 'enum' : 'type'}`;
}

function texts(parts: readonly ObjectPlace[], keyword: string): readonly Stated<string>[] {
  const found = parts.flatMap((part) => {
    const value = keywordOf(part, keyword);
    return typeof value === 'string' ? [{ value, pointer: placeBelow(part, true, keyword).pointer }] : [];
  });
  return [...new Map(found.map((text) => [text.value, text])).values()];
}

function requiredOf(parts: readonly ObjectPlace[]): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ schema, pointer }) =>
      (schema.required ?? []).map((name) => [name, `${pointer}/required`] as const),
    ),
  );
}

function namedNodes(
  parts: readonly ObjectPlace[],
  keyword: 'properties' | 'patternProperties',
): ReadonlyMap<string, NamedNode> {
  const nodes = new Map<string, NamedNode>();
  for (const part of parts) {
    for (const [name, schema] of Object.entries(part.schema[keyword] ?? {})) {
      const place = placeBelow(part, schema, keyword, name);
      const known = nodes.get(name);
      nodes.set(name, known === undefined ? [place] : [...known, place]);
    }
  }
  return nodes;
}

/** `true` and `{}` say nothing; that other properties are forbidden is told apart. */
function nodeOf(parts: readonly ObjectPlace[], keyword: 'items' | 'additionalProperties'): Node {
  return parts.flatMap((part) => {
    const schema = part.schema[keyword];
    const says = typeof schema === 'object' && Object.keys(schema).length > 0;
    return says || (schema === false && keyword === 'items') ? [placeBelow(part, schema, keyword)] : [];
  });
}

function prefixItemsOf(parts: readonly ObjectPlace[]): readonly Node[] {
  const length = Math.max(0, ...parts.map(({ schema }) => schema.prefixItems?.length ?? 0));
  return Array.from({ length }, (_, index) =>
    parts.flatMap((part) => {
      const schema = part.schema.prefixItems?.[index];
      return schema === undefined ? [] : [placeBelow(part, schema, 'prefixItems', index)];
    }),
  );
}

function wholesOf(parts: readonly ObjectPlace[]): Facts['wholes'] {
  const wholes = new Map<string, readonly [Whole, ...Whole[]]>();
  const add = (name: string, found: Whole): void => {
    const known = wholes.get(name);
    wholes.set(name, known === undefined ? [found] : [...known, found]);
  };
  for (const part of parts) {
    for (const keyword of [CHOICE, ...WHOLE_SCHEMAS, ...WHOLE_DATA, ...WHOLE_MAPS]) {
      const value = keywordOf(part, keyword);
      if (value === undefined) continue;
      if (WHOLE_DATA.includes(keyword)) add(keyword, { value, pointer: `${part.pointer}/${keyword}` });
      else if (WHOLE_MAPS.includes(keyword)) {
        for (const [name, entry] of Object.entries(isJsonObject(value) ? value : {}))
          add(`${keyword}/${name}`, entryAt(part, entry, keyword, name));
      } else add(keyword, placeBelow(part, value as Schema, keyword));
    }
  }
  return wholes;
}

function entryAt(part: ObjectPlace, entry: JsonValue, keyword: string, name: string): Whole {
  const place = placeBelow(part, isJsonObject(entry) ? (entry as Schema) : true, keyword, name);
  return isJsonObject(entry) ? place : { value: entry, pointer: place.pointer };
}

/** A schema is JSON; its interface only names the keywords. */
function keywordOf({ schema }: ObjectPlace, keyword: string): JsonValue | undefined {
  return (schema as Readonly<Record<string, JsonValue | undefined>>)[keyword];
}
