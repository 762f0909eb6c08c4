import { escapeToken } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';

/** What the value of a keyword must be. */
export interface Demand {
  readonly expected: string;
  readonly isMet: (value: JsonValue) => boolean;
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];
const isType = (value: JsonValue): boolean => typeof value === 'string' && TYPES.includes(value);
const isNumber = (value: JsonValue): value is number => typeof value === 'number';
const isText = (value: JsonValue): boolean => typeof value === 'string';
const isSchema = (value: JsonValue): boolean => typeof value === 'boolean' || isJsonObject(value);

const TYPE: Demand = {
  expected: `one of ${TYPES.join(', ')}, or a list of them`,
  isMet: (value) => isType(value) || (isJsonArray(value) && value.length > 0 && value.every(isType)),
};
const NUMBER: Demand = { expected: 'a number', isMet: isNumber };
const FACTOR: Demand = { expected: 'a number above 0', isMet: (value) => isNumber(value) && value > 0 };
const COUNT: Demand = {
  expected: 'a whole number from 0',
  isMet: (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
};
const TEXT: Demand = { expected: 'a text', isMet: isText };
const FLAG: Demand = { expected: 'true or false', isMet: (value) => typeof value === 'boolean' };
const LIST: Demand = { expected: 'a list', isMet: isJsonArray };
const TEXTS: Demand = {
  expected: 'a list of texts',
  isMet: (value) => isJsonArray(value) && value.every(isText),
};
const TEXTS_MAP: Demand = {
  expected: 'a mapping of lists of texts',
  isMet: (value) => isJsonObject(value) && Object.values(value).every(TEXTS.isMet),
};
const SCHEMA: Demand = { expected: 'a schema', isMet: isSchema };
const SCHEMAS: Demand = {
  expected: 'a list of schemas, one at least',
  isMet: (value) => isJsonArray(value) && value.length > 0 && value.every(isSchema),
};
const SCHEMA_MAP: Demand = {
  expected: 'a mapping of schemas',
  isMet: (value) => isJsonObject(value) && Object.values(value).every(isSchema),
};

/** By keyword; of the others nothing is demanded. */
export const keywordDemands: ReadonlyMap<string, Demand> = new Map(
  (
    [
      [TYPE, 'type'],
      [NUMBER, 'minimum maximum exclusiveMinimum exclusiveMaximum'],
      [FACTOR, 'multipleOf'],
      [COUNT, 'minLength maxLength minItems maxItems minContains maxContains minProperties maxProperties'],
      [TEXT, '$ref pattern format'],
      [FLAG, 'uniqueItems readOnly writeOnly'],
      [LIST, 'enum'],
      [TEXTS, 'required'],
      [TEXTS_MAP, 'dependentRequired'],
      [SCHEMA, 'items contains additionalProperties propertyNames not if then else'],
      [SCHEMAS, 'allOf anyOf oneOf prefixItems'],
      [SCHEMA_MAP, 'properties patternProperties dependentSchemas $defs'],
    ] as const
  ).flatMap(([demand, names]) => names.split(' ').map((name) => [name, demand] as const)),
);

/** The schemas in the value of a keyword that meets its demand, each with the JSON Pointer from the keyword to it. */
export function schemasWithin(
  demand: Demand,
  value: JsonValue,
): readonly (readonly [pointer: string, schema: JsonValue])[] {
  if (demand === SCHEMA) return [['', value]];
  if (demand !== SCHEMAS && demand !== SCHEMA_MAP) return [];
  // Of a list, the names are its indices.
  return Object.entries(value as JsonValue & object).map(([name, schema]) => [
    `/${escapeToken(name)}`,
    schema,
  ]);
}
