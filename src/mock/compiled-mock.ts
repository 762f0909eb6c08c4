import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mockCredentials } from '../provider/credentials.ts';
import type { Credentials } from '../provider/provider.ts';
import { createOperationIndex, type OperationIndex } from '../spec/operation-index.ts';
import type { Operation, OperationTable, Parameter } from '../spec/operation-table.ts';
import { pointerOf } from '../spec/reference.ts';
import type { Schema } from '../spec/schema.ts';
import { schemaAt } from '../spec/schema-at.ts';
import type { AnyHandler, ProviderMock } from './definition.ts';

/** A mock with everything worked out that does not depend on a request. */
export interface CompiledMock {
  readonly mock: ProviderMock;
  readonly index: OperationIndex;
  readonly operations: ReadonlyMap<string, CompiledOperation>;
  readonly credentials: Credentials;
}

export interface CompiledOperation {
  readonly operation: Operation;
  readonly handler: AnyHandler | undefined;
  readonly parameters: readonly CompiledParameter[];
  /** Values of the body's own properties where a request leaves them out. */
  readonly bodyDefaults: JsonObject;
  /** Pointer of the response's schema by status, of the JSON media type. */
  readonly responseSchema: (status: number) => string | undefined;
}

export interface CompiledParameter extends Parameter {
  /** The JSON types that the schema allows: a query is text, and `10` is a number where a number is asked for. */
  readonly types: ReadonlySet<string>;
  readonly fallback: JsonValue | undefined;
}

export function compileMock(mock: ProviderMock): CompiledMock {
  const { table } = mock.spec;
  return {
    mock,
    index: createOperationIndex(table),
    operations: new Map(
      table.operations.map((operation) => [operation.id, compileOperation(mock, table, operation)]),
    ),
    credentials: mockCredentials(mock.provider),
  };
}

function compileOperation(
  mock: ProviderMock,
  table: OperationTable,
  operation: Operation,
): CompiledOperation {
  const body = operation.requestBody?.content.find(({ schema }) => schema !== undefined)?.schema;
  return {
    operation,
    handler: mock.handlers[operation.id],
    parameters: operation.parameters.map((parameter) => {
      const keywords = keywordsAt(table, parameter.schema);
      return { ...parameter, types: typesOf(keywords), fallback: fallbackOf(keywords) };
    }),
    bodyDefaults: body === undefined ? {} : propertyDefaults(table, body),
    responseSchema: responseSchemas(operation),
  };
}

/** The schemas that apply to the value itself: the one at a pointer, what it refers to, its `allOf`. */
function keywordsAt(table: OperationTable, pointer: string): readonly Exclude<Schema, boolean>[] {
  return flatten(table, schemaAt(table.schemas, pointer) ?? true);
}

function flatten(table: OperationTable, schema: Schema): readonly Exclude<Schema, boolean>[] {
  if (typeof schema === 'boolean') return [];
  const referred = schema.$ref === undefined ? [] : keywordsAt(table, pointerOf(schema.$ref));
  return [schema, ...referred, ...(schema.allOf ?? []).flatMap((part) => flatten(table, part))];
}

function typesOf(keywords: readonly Exclude<Schema, boolean>[]): ReadonlySet<string> {
  return new Set(
    keywords.flatMap(({ type }) =>
      type === undefined ? [] : isJsonArray(type) ? (type as string[]) : [String(type)],
    ),
  );
}

function fallbackOf(keywords: readonly Exclude<Schema, boolean>[]): JsonValue | undefined {
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
  const byStatus = new Map(
    operation.responses.map(({ status, content }) => [
      status.toUpperCase(),
      content.find(({ schema }) => schema !== undefined)?.schema,
    ]),
  );
  return (status) =>
    byStatus.get(String(status)) ?? byStatus.get(`${Math.floor(status / 100)}XX`) ?? byStatus.get('DEFAULT');
}

/** A body with the defaults of the spec where it leaves a property out. */
export function withDefaults(body: JsonValue | undefined, defaults: JsonObject): JsonValue | undefined {
  if (body === undefined || !isJsonObject(body)) return body;
  for (const name in defaults) if (!Object.hasOwn(body, name)) return { ...defaults, ...body };
  return body;
}
