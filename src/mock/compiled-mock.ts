import { essenceOf, FORM, isJsonMediaType, matchesMediaRange } from '../exchange/media-type.ts';
import { pointerTokens, toPointer } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mockCredentials } from '../provider/credentials.ts';
import type { Credentials } from '../provider/provider.ts';
import { describedResponse } from '../spec/described-response.ts';
import { once } from '../spec/once.ts';
import { createOperationIndex, type OperationIndex } from '../spec/operation-index.ts';
import type { MediaTypeObject, Operation, OperationTable, Parameter } from '../spec/operation-table.ts';
import type { SchemaObject } from '../spec/schema.ts';
import { flatten, keywordsAt, typesOf, withBranches } from './applied-schemas.ts';
import type { AnyHandler, ProviderMock } from './definition.ts';
import { createVerdicts, type Verdicts } from './verdicts.ts';

/** A mock with everything worked out that does not depend on a request. */
export interface CompiledMock {
  readonly mock: ProviderMock;
  readonly index: OperationIndex;
  /** By identifier, each worked out when it is first asked for: most of a large spec never are. */
  readonly operations: ReadonlyMap<string, () => CompiledOperation>;
  readonly credentials: Credentials;
  readonly verdicts: Verdicts;
  /** Where in a body the provider's verdict stands, as reference tokens; `undefined` where it gives none. */
  readonly outcome: readonly string[] | undefined;
}

export interface CompiledOperation {
  readonly operation: Operation;
  readonly handler: AnyHandler | undefined;
  readonly parameters: readonly CompiledParameter[];
  /** Of those, the headers in which they are sent, in lower case. */
  readonly headers: readonly string[];
  /** The fields of its forms by name, by the pointer of their schema. */
  readonly forms: ReadonlyMap<string, FormFields>;
  /** Values of the body's own properties where a request leaves them out. */
  readonly bodyDefaults: JsonObject;
  /** Pointer of the response's schema by status, of the JSON media type. */
  readonly responseSchema: (status: number) => string | undefined;
  /** Bodies that are sent again and again, with the status under which they were found to keep the contract. */
  readonly sound: WeakMap<Uint8Array, number>;
}

/** What a text is to become: `10` is a number where a number is asked for. */
export interface TextTypes {
  /** The JSON types that the schema allows. */
  readonly types: ReadonlySet<string>;
  /** The same of the items, where it is a list. */
  readonly itemTypes: ReadonlySet<string>;
}

export interface CompiledParameter extends Parameter, TextTypes {
  /** Of its value among those of the request: `/query/page`. */
  readonly pointer: string;
  readonly fallback: JsonValue | undefined;
}

export type FormFields = ReadonlyMap<string, TextTypes>;

export function compileMock(mock: ProviderMock): CompiledMock {
  const { table } = mock.spec;
  return {
    mock,
    index: createOperationIndex(table),
    operations: new Map(
      table.operations.map((operation) => [
        operation.id,
        once(() => compileOperation(mock, table, operation)),
      ]),
    ),
    credentials: mockCredentials(mock.provider),
    verdicts: createVerdicts(),
    outcome: mock.provider.outcome === undefined ? undefined : pointerTokens(mock.provider.outcome.pointer),
  };
}

function compileOperation(
  mock: ProviderMock,
  table: OperationTable,
  operation: Operation,
): CompiledOperation {
  const body = jsonSchemaOf(operation.requestBody?.content ?? []);
  return {
    operation,
    // Own ones only: an operation may be called "constructor".
    handler: Object.hasOwn(mock.handlers, operation.id) ? mock.handlers[operation.id] : undefined,
    parameters: operation.parameters.map((parameter) => {
      const keywords = keywordsAt(table, parameter.schema);
      const pointer = toPointer([parameter.in, parameter.name]);
      return { ...parameter, ...textTypes(table, keywords), pointer, fallback: fallbackOf(keywords) };
    }),
    headers: headersOf(operation),
    forms: formsOf(table, operation.requestBody?.content ?? []),
    bodyDefaults: body === undefined ? {} : propertyDefaults(table, body),
    responseSchema: responseSchemas(operation),
    sound: new WeakMap(),
  };
}

function headersOf({ parameters }: Operation): readonly string[] {
  const names = parameters.flatMap(({ in: place, name }) => {
    if (place === 'cookie') return [place];
    return place === 'header' ? [name.toLowerCase()] : [];
  });
  return [...new Set(names)];
}

function textTypes(table: OperationTable, keywords: readonly SchemaObject[]): TextTypes {
  const choices = withBranches(table, keywords);
  const items = choices.flatMap((schema) => flatten(table, schema.items ?? true));
  return { types: typesOf(choices), itemTypes: typesOf(withBranches(table, items)) };
}

function formsOf(
  table: OperationTable,
  content: readonly MediaTypeObject[],
): ReadonlyMap<string, FormFields> {
  const pointers = content.flatMap(({ type, schema }) =>
    schema !== undefined && matchesMediaRange(FORM, type) ? [schema] : [],
  );
  return new Map(pointers.map((pointer) => [pointer, formFields(table, pointer)]));
}

/** A field that several schemas describe may be what any of them says. */
function formFields(table: OperationTable, pointer: string): FormFields {
  const described = new Map<string, SchemaObject[]>();
  for (const { properties = {} } of withBranches(table, keywordsAt(table, pointer))) {
    for (const [name, schema] of Object.entries(properties))
      described.set(name, [...(described.get(name) ?? []), ...flatten(table, schema)]);
  }
  return new Map(Array.from(described, ([name, keywords]) => [name, textTypes(table, keywords)]));
}

function fallbackOf(keywords: readonly SchemaObject[]): JsonValue | undefined {
  return keywords.find((schema) => schema.default !== undefined)?.default;
}

function propertyDefaults(table: OperationTable, pointer: string): JsonObject {
  const properties = keywordsAt(table, pointer).flatMap((schema) => Object.entries(schema.properties ?? {}));
  return Object.fromEntries(
    properties.flatMap(([name, schema]): [string, JsonValue][] => {
      const fallback = fallbackOf(flatten(table, schema));
      return fallback === undefined ? [] : [[name, fallback]];
    }),
  );
}

function responseSchemas(operation: Operation): (status: number) => string | undefined {
  const schemas = new Map(operation.responses.map((response) => [response, jsonSchemaOf(response.content)]));
  return (status) => {
    const described = describedResponse(operation, status);
    return described === undefined ? undefined : schemas.get(described);
  };
}

/** Of the JSON media type, where there is one. */
function jsonSchemaOf(content: readonly MediaTypeObject[]): string | undefined {
  const described = content.filter(({ schema }) => schema !== undefined);
  return (described.find(({ type }) => isJsonMediaType(essenceOf(type))) ?? described[0])?.schema;
}

/** A body with the defaults of the spec where it leaves a property out. */
export function withDefaults(body: JsonValue | undefined, defaults: JsonObject): JsonValue | undefined {
  if (body === undefined || !isJsonObject(body)) return body;
  for (const name in defaults) if (!Object.hasOwn(body, name)) return { ...defaults, ...body };
  return body;
}
