import { once } from '../../spec/once.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { Schema, SchemaObject } from '../../spec/schema.ts';
import { schemaAt } from '../../spec/schema-at.ts';
import { flatten, typesOf, withBranches } from '../applied-schemas.ts';
import { plainName } from './plain-name.ts';

/** What a schema says about a value, its references, compositions and alternatives taken together. */
export interface SchemaView {
  readonly types: ReadonlySet<string>;
  readonly keywords: readonly SchemaObject[];
  readonly properties: ReadonlyMap<string, Schema>;
  /** The same by their plain names, worked out when first asked for. */
  named(): readonly NamedProperty[];
  /** Those that every value has, whichever alternative it is. */
  readonly required: ReadonlySet<string>;
  readonly items: Schema | undefined;
}

/** A property of a view. */
export interface NamedProperty {
  readonly name: string;
  /** As `plainName` has it. */
  readonly plain: string;
  readonly schema: Schema;
}

export interface SchemaViews {
  of(schema: Schema | undefined): SchemaView;
  at(pointer: string): SchemaView;
}

const ANYTHING: SchemaView = {
  types: new Set(),
  keywords: [],
  properties: new Map(),
  named: () => [],
  required: new Set(),
  items: undefined,
};

/** Without these a schema has nothing to put together: most members of most bodies. */
const COMPOSED = ['$ref', 'allOf', 'oneOf', 'anyOf', 'properties', 'required'] as const;

/** Views of the schemas of a table, each made when it is first asked for. */
export function schemaViews(table: OperationTable): SchemaViews {
  const known = new WeakMap<SchemaObject, SchemaView>();
  const of = (schema: Schema | undefined): SchemaView => {
    if (typeof schema !== 'object') return ANYTHING;
    const before = known.get(schema);
    if (before !== undefined) return before;
    const reference = onlyReference(schema);
    const view = reference === undefined ? viewOf(table, schema) : at(pointerOf(reference));
    known.set(schema, view);
    return view;
  };
  const at = (pointer: string): SchemaView => of(schemaAt(table.schemas, pointer));
  return { of, at };
}

/** Thousands of places refer to the same few schemas, and say nothing else. */
function onlyReference(schema: SchemaObject): string | undefined {
  return schema.$ref !== undefined && Object.keys(schema).length === 1 ? schema.$ref : undefined;
}

function viewOf(table: OperationTable, schema: SchemaObject): SchemaView {
  if (!COMPOSED.some((keyword) => schema[keyword] !== undefined))
    return { ...ANYTHING, types: typesOf([schema]), keywords: [schema], items: schema.items };
  const applied = flatten(table, schema);
  const keywords = withBranches(table, applied);
  const properties = new Map<string, Schema>();
  for (const { properties: own = {} } of keywords) {
    for (const [name, member] of Object.entries(own)) if (!properties.has(name)) properties.set(name, member);
  }
  return {
    types: typesOf(keywords),
    keywords,
    properties,
    named: once(() =>
      Array.from(properties, ([name, own]) => ({ name, plain: plainName(name), schema: own })),
    ),
    required: new Set(applied.flatMap(({ required = [] }) => required)),
    items: keywords.find(({ items }) => items !== undefined)?.items,
  };
}

export function isObjectView({ types, properties }: SchemaView): boolean {
  return types.has('object') || (types.size === 0 && properties.size > 0);
}

export function isArrayView({ types, items }: SchemaView): boolean {
  return types.has('array') || (types.size === 0 && items !== undefined);
}

const SCALARS = ['string', 'integer', 'number', 'boolean'];

export function isScalarView({ types }: SchemaView): boolean {
  return SCALARS.some((type) => types.has(type)) && !types.has('object') && !types.has('array');
}

/** Whether one of the parts of a schema says so of the whole value. */
export function says(view: SchemaView, keyword: 'readOnly' | 'writeOnly'): boolean {
  return view.keywords.some((schema) => schema[keyword] === true);
}
