import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { keywordDemands, schemasWithin } from '../../spec/keyword-demands.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { Schema, SchemaObject } from '../../spec/schema.ts';
import { schemaAt } from '../../spec/schema-at.ts';

/** A schema that a spec has for the values of a name. */
export interface NamedSchema {
  /** Of a header in lower case. */
  readonly name: string;
  readonly isHeader: boolean;
  readonly schema: SchemaObject;
}

/** Keywords whose schemas speak of the same value, or of the items of a list, which have its name. */
const SAME_NAME: ReadonlySet<string> = new Set([
  ...['allOf', 'anyOf', 'oneOf', 'then', 'else', 'items', 'prefixItems'],
]);

/** The schemas of all properties, parameters and headers of a spec, with their branches and what they refer to. */
export function namedSchemas({ schemas, operations }: OperationTable): readonly NamedSchema[] {
  const found: NamedSchema[] = [];
  const add = (name: string, isHeader: boolean, root: Schema | undefined) => {
    for (const schema of speakingOf(schemas, root)) found.push({ name, isHeader, schema });
  };
  const walked = new Set<JsonValue>();
  // A schema is JSON; its interface only names the keywords.
  for (const root of Object.values(schemas))
    eachProperty(root as JsonValue, walked, (name, schema) => add(name, false, schema));
  for (const { parameters, responses } of operations) {
    const headers = responses.flatMap(({ headers: described = [] }) => described);
    for (const parameter of [...parameters, ...headers.map((header) => ({ ...header, in: 'header' }))]) {
      const { name, schema } = parameter;
      const isHeader = parameter.in === 'header';
      add(isHeader ? name.toLowerCase() : name, isHeader, schema === undefined ? undefined : schemas[schema]);
    }
  }
  return found;
}

/** The names of all properties of a spec. */
export function propertyNames({ schemas }: Pick<OperationTable, 'schemas'>): ReadonlySet<string> {
  const names = new Set<string>();
  const walked = new Set<JsonValue>();
  for (const root of Object.values(schemas))
    eachProperty(root as JsonValue, walked, (name) => names.add(name));
  return names;
}

type Visit = (name: string, schema: Schema) => void;

function eachProperty(schema: JsonValue, walked: Set<JsonValue>, visit: Visit): void {
  if (!isJsonObject(schema) || walked.has(schema)) return;
  walked.add(schema);
  const { properties } = schema;
  if (isJsonObject(properties))
    for (const [name, property] of Object.entries(properties)) visit(name, property as Schema);
  for (const [, inner] of innerSchemas(schema)) eachProperty(inner, walked, visit);
}

function speakingOf(schemas: OperationTable['schemas'], root: Schema | undefined): readonly SchemaObject[] {
  // A set is walked in the order of its members, those that come in meanwhile as well.
  const reached = new Set(typeof root === 'object' ? [root] : []);
  for (const schema of reached) {
    const referred = schema.$ref === undefined ? undefined : schemaAt(schemas, pointerOf(schema.$ref));
    const inner = innerSchemas(schema as JsonValue & object).filter(([keyword]) => SAME_NAME.has(keyword));
    for (const next of [referred, ...inner.map(([, one]) => one as Schema)])
      if (typeof next === 'object') reached.add(next);
  }
  return [...reached];
}

function innerSchemas(schema: object): readonly (readonly [keyword: string, schema: JsonValue])[] {
  return Object.entries(schema as Readonly<Record<string, JsonValue>>).flatMap(([keyword, value]) => {
    const demand = keywordDemands.get(keyword);
    if (demand === undefined || !demand.isMet(value)) return [];
    return schemasWithin(demand, value).map(([, inner]) => [keyword, inner] as const);
  });
}
