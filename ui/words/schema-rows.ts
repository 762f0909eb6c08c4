import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { type MessageKey, t } from '../messages/message.ts';
import { listIn, objectIn, resolved, type Schemas } from './resolved-schema.ts';

/** What a schema says of one property, for people. */
export interface SchemaRow {
  readonly name: string;
  readonly depth: number;
  readonly type: string;
  readonly isRequired: boolean;
  /** Limits, formats and lists of values. */
  readonly limits: readonly string[];
  readonly description: string;
}

/** Deeper than this, a type is named and not laid out: schemas may hold themselves. */
const DEEPEST = 4;

/** A schema as rows, one for each property, in the order in which they are described. */
export function schemaRows(schemas: Schemas, pointer: string): readonly SchemaRow[] {
  return rowsOf(schemas, resolved(schemas, schemas[pointer] ?? true), 0);
}

function rowsOf(schemas: Schemas, schema: JsonObject, depth: number): readonly SchemaRow[] {
  if (depth > DEEPEST) return [];
  const items = schema['items'];
  if (isJsonObject(items ?? null)) return rowsOf(schemas, resolved(schemas, items ?? true), depth);
  const required = isJsonArray(schema['required'] ?? null)
    ? (schema['required'] as readonly JsonValue[])
    : [];
  const own = Object.entries(objectIn(schema, 'properties')).flatMap(([name, property]): SchemaRow[] => {
    const inner = resolved(schemas, property);
    return [
      rowOf(schemas, name, inner, depth, required.includes(name)),
      ...rowsOf(schemas, inner, depth + 1),
    ];
  });
  return [...own, ...branchRows(schemas, schema, depth)];
}

function rowOf(
  schemas: Schemas,
  name: string,
  schema: JsonObject,
  depth: number,
  isRequired: boolean,
): SchemaRow {
  const description = schema['description'];
  return {
    name,
    depth,
    type: typeOf(schemas, schema),
    isRequired,
    limits: limitsOf(schema),
    description: typeof description === 'string' ? description : '',
  };
}

/** Alternatives that say more, one after the other; of equal names the first. */
function branchRows(schemas: Schemas, schema: JsonObject, depth: number): readonly SchemaRow[] {
  const branches = ['oneOf', 'anyOf'].flatMap((keyword) => listIn(schema, keyword));
  const rows = branches.flatMap((branch) => rowsOf(schemas, resolved(schemas, branch), depth));
  const known = new Set(Object.keys(objectIn(schema, 'properties')));
  return rows.filter(({ name, depth: own }) => {
    if (own !== depth) return true;
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

function typeOf(schemas: Schemas, schema: JsonObject): string {
  const { type, items } = schema;
  if (type === 'array' || items !== undefined) {
    return `${typeOf(schemas, resolved(schemas, items ?? true))}[]`;
  }
  if (typeof type === 'string') return type;
  if (isJsonArray(type ?? null)) return (type as readonly JsonValue[]).join(' | ');
  const branches = [...listIn(schema, 'oneOf'), ...listIn(schema, 'anyOf')];
  const types = branches.map((branch) => typeOf(schemas, resolved(schemas, branch)));
  return types.length === 0 ? kindOfValues(schema) : [...new Set(types)].join(' | ');
}

function kindOfValues(schema: JsonObject): string {
  const [value] = 'const' in schema ? [schema['const']] : listIn(schema, 'enum');
  if (value !== undefined && value !== null) return typeof value;
  return Object.keys(objectIn(schema, 'properties')).length > 0 ? 'object' : t('schema.any');
}

/** What is said of a limit: a sign in front of it, or a text that has it. */
const LIMITS: readonly (readonly [keyword: string, sign: string, says?: MessageKey])[] = [
  ['minimum', '≥ '],
  ['maximum', '≤ '],
  ['exclusiveMinimum', '> '],
  ['exclusiveMaximum', '< '],
  ['minLength', '', 'schema.min-length'],
  ['maxLength', '', 'schema.max-length'],
  ['minItems', '', 'schema.min-items'],
  ['maxItems', '', 'schema.max-items'],
  ['multipleOf', '', 'schema.multiple-of'],
  ['format', ''],
  ['pattern', ''],
];

function limitsOf(schema: JsonObject): readonly string[] {
  const limits = LIMITS.flatMap(([keyword, sign, says]) => {
    const value = schema[keyword];
    if (value === undefined || value === null) return [];
    return [says === undefined ? `${sign}${String(value)}` : t(says, { value: String(value) })];
  });
  const values = [
    ...('const' in schema ? [schema['const'] ?? null] : []),
    ...listIn(schema, 'enum'),
    ...listIn(schema, 'oneOf').flatMap((one) =>
      isJsonObject(one) && 'const' in one ? [one['const'] ?? null] : [],
    ),
  ];
  return values.length === 0 ? limits : [...limits, values.map((value) => JSON.stringify(value)).join(', ')];
}
