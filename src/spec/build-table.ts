import { LockstepError } from '../errors/lockstep-error.ts';
import { escapeToken, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { SpecDocument } from './load-document.ts';
import { normaliseSchema } from './normalise-schema.ts';
import type {
  MediaTypeObject,
  NamedExample,
  Operation,
  OperationTable,
  Parameter,
  ParameterPlace,
  RequestBody,
  ResponseDescription,
} from './operation-table.ts';
import { pointerOf } from './reference.ts';
import type { Schema } from './schema.ts';
import { schemaAt } from './schema-at.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What the walk carries: the document, and the schemas that it has met. */
interface Builder {
  readonly file: string;
  readonly root: JsonObject;
  readonly schemas: Record<string, Schema>;
}

interface Place {
  readonly pointer: string;
  readonly node: JsonObject;
}

/**
 * Reads a document, whose references have been checked, into an operation table.
 *
 * @throws LockstepError `OPERATION_DUPLICATE` where two operations have one `operationId`, `SPEC_INVALID`
 * where there is no operation.
 */
export function buildTable({ file, root }: SpecDocument): OperationTable {
  const builder: Builder = { file, root, schemas: {} };
  for (const { pointer } of children(builder, '/components/schemas')) register(builder, pointer);
  const operations = children(builder, '/paths').flatMap((path) => operationsOf(builder, path));
  if (operations.length === 0) {
    throw new LockstepError(
      'SPEC_INVALID',
      `Failed to read the spec ${file}: it has no operation under "paths".`,
    );
  }
  refuseDuplicates(file, operations);
  registerReferenced(builder);
  return {
    title: textAt(root, '/info/title'),
    version: textAt(root, '/info/version'),
    servers: children(builder, '/servers').map(({ node }) => textAt(node, '/url')),
    operations,
    schemas: builder.schemas,
  };
}

function operationsOf(builder: Builder, pathItem: Place): Operation[] {
  const key = pathItem.pointer.slice('/paths/'.length).replaceAll('~1', '/').replaceAll('~0', '~');
  const path = key.split('#', 1)[0] ?? key;
  const { pointer, node } = resolve(builder, pathItem.pointer);
  return METHODS.filter((method) => isJsonObject(node[method])).map((method) =>
    operationAt(builder, `${pointer}/${method}`, method, path, `${pointer}/parameters`),
  );
}

function operationAt(
  builder: Builder,
  pointer: string,
  method: string,
  path: string,
  sharedParameters: string,
): Operation {
  const { node } = resolve(builder, pointer);
  const requestBody = isJsonObject(node['requestBody'])
    ? bodyAt(builder, `${pointer}/requestBody`)
    : undefined;
  return {
    id: typeof node['operationId'] === 'string' ? node['operationId'] : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer,
    summary: textAt(node, '/summary'),
    effect: effectOf(node, method),
    parameters: parametersOf(builder, sharedParameters, `${pointer}/parameters`),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: children(builder, `${pointer}/responses`).map((place) => responseAt(builder, place.pointer)),
  };
}

function effectOf(operation: JsonObject, method: string): Operation['effect'] {
  const stated = operation['x-lockstep-effect'];
  if (stated === 'read' || stated === 'change') return stated;
  return method === 'get' || method === 'head' ? 'read' : 'change';
}

/** The parameters of an operation win over those of its path, by name and place. */
function parametersOf(builder: Builder, shared: string, own: string): Parameter[] {
  const all = [...children(builder, shared), ...children(builder, own)].map(({ pointer }) =>
    parameterAt(builder, pointer),
  );
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function parameterAt(builder: Builder, at: string): Parameter {
  const { pointer, node } = resolve(builder, at);
  const place = placeOf(node['in']);
  const [content] = contentAt(builder, pointer);
  const schemaPointer = content?.schema ?? register(builder, `${pointer}/schema`);
  const constant = constantOf(builder, schemaPointer);
  return {
    name: textAt(node, '/name'),
    in: place,
    required: node['required'] === true || place === 'path',
    pointer,
    schema: schemaPointer,
    ...(constant === undefined || place !== 'query' || node['required'] !== true ? {} : { constant }),
    explode:
      node['explode'] === undefined ? place === 'query' || place === 'cookie' : node['explode'] === true,
    examples: examplesOf(builder, pointer).map(({ value }) => value),
  };
}

function placeOf(value: JsonValue | undefined): ParameterPlace {
  return value === 'path' || value === 'header' || value === 'cookie' ? value : 'query';
}

function constantOf(builder: Builder, schemaPointer: string): string | undefined {
  const schema = builder.schemas[schemaPointer];
  if (typeof schema !== 'object') return undefined;
  if (schema.$ref !== undefined) return constantOf(builder, register(builder, pointerOf(schema.$ref)));
  return schema.const === undefined ? undefined : String(schema.const);
}

function bodyAt(builder: Builder, at: string): RequestBody {
  const { pointer, node } = resolve(builder, at);
  return { required: node['required'] === true, content: contentAt(builder, pointer) };
}

function responseAt(builder: Builder, at: string): ResponseDescription {
  const { pointer } = resolve(builder, at);
  const status = at.slice(at.lastIndexOf('/') + 1);
  return { status, pointer, content: contentAt(builder, pointer) };
}

function contentAt(builder: Builder, owner: string): MediaTypeObject[] {
  return children(builder, `${owner}/content`).map(({ pointer, node }) => ({
    type: pointer
      .slice(pointer.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
    ...(node['schema'] === undefined ? {} : { schema: register(builder, `${pointer}/schema`) }),
    examples: examplesOf(builder, pointer),
  }));
}

function examplesOf(builder: Builder, owner: string): NamedExample[] {
  const single = valueAt(builder.root, `${owner}/example`);
  const named = children(builder, `${owner}/examples`).flatMap(({ pointer }) => {
    const { node } = resolve(builder, pointer);
    const name = pointer
      .slice(pointer.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    return node['value'] === undefined ? [] : [{ name, value: node['value'] }];
  });
  return single === undefined ? named : [{ name: 'example', value: single }, ...named];
}

/** Puts the schema at a pointer into the table; `$ref`s inside lead to components, which are in already. */
function register(builder: Builder, pointer: string): string {
  const existing = builder.schemas[pointer];
  if (existing === undefined) {
    const schema = valueAt(builder.root, pointer);
    builder.schemas[pointer] = schema === undefined ? true : normaliseSchema(schema);
  }
  return pointer;
}

/** A `$ref` may lead into the middle of anything: what it leads to comes into the table as well. */
function registerReferenced(builder: Builder): void {
  const pending = Object.values(builder.schemas);
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    for (const [, reference = ''] of JSON.stringify(schema).matchAll(/"\$ref":"(#[^"]*)"/g)) {
      const pointer = pointerOf(reference);
      if (schemaAt(builder.schemas, pointer) !== undefined) continue;
      register(builder, pointer);
      pending.push(builder.schemas[pointer] ?? true);
    }
  }
}

function resolve(builder: Builder, pointer: string): Place {
  const node = valueAt(builder.root, pointer);
  if (node === undefined || !isJsonObject(node)) {
    throw new LockstepError(
      'SPEC_INVALID',
      `Failed to read the spec ${builder.file}: ${pointer} is not a mapping.`,
    );
  }
  return typeof node['$ref'] === 'string' ? resolve(builder, pointerOf(node['$ref'])) : { pointer, node };
}

function children(builder: Builder, pointer: string): Place[] {
  const value = valueAt(builder.root, pointer);
  if (value === undefined) return [];
  const entries = isJsonArray(value) ? [...value.entries()] : Object.entries(value ?? {});
  return entries.flatMap(([name, node]) =>
    isJsonObject(node) ? [{ pointer: `${pointer}/${escapeToken(String(name))}`, node }] : [],
  );
}

function textAt(root: JsonValue, pointer: string): string {
  const value = valueAt(root, pointer);
  return typeof value === 'string' ? value : '';
}

function refuseDuplicates(file: string, operations: readonly Operation[]): void {
  const seen = new Map<string, Operation>();
  for (const operation of operations) {
    const first = seen.get(operation.id);
    if (first !== undefined) {
      throw new LockstepError(
        'OPERATION_DUPLICATE',
        `Failed to read the spec ${file}: the operationId "${operation.id}" stands at ${first.pointer} and at ${operation.pointer}. Every operation needs its own.`,
      );
    }
    seen.set(operation.id, operation);
  }
}
