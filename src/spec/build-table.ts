import { LockstepError } from '../errors/lockstep-error.ts';
import { lastToken } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { contentAt } from './build-content.ts';
import { parametersOf } from './build-parameters.ts';
import { securityOf } from './build-security.ts';
import type { SpecDocument } from './load-document.ts';
import type {
  Header,
  Operation,
  OperationTable,
  RequestBody,
  ResponseDescription,
} from './operation-table.ts';
import { pointerOf } from './reference.ts';
import { schemaAt } from './schema-at.ts';
import {
  children,
  invalidAt,
  type Place,
  register,
  registered,
  resolve,
  type TableBuilder,
  textAt,
} from './table-builder.ts';
import { walkReferences } from './walk-references.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Reads a document, whose references have been checked, into an operation table.
 *
 * @throws LockstepError `OPERATION_DUPLICATE` where two operations have one `operationId`, `SPEC_INVALID`
 * where there is no operation, or where one is described in a way that cannot be read.
 */
export function buildTable({ file, root }: SpecDocument): OperationTable {
  const builder: TableBuilder = { file, root, schemas: {} };
  for (const { pointer } of children(builder, '/components/schemas')) register(builder, pointer);
  const operations = children(builder, '/paths').flatMap((path) => operationsOf(builder, path));
  if (operations.length === 0) {
    throw invalidAt(builder, '/paths', 'has no operation', 'Describe at least one, such as "get" of a path');
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

function operationsOf(builder: TableBuilder, pathItem: Place): Operation[] {
  const key = lastToken(pathItem.pointer);
  if (key.startsWith('x-')) return [];
  if (!key.startsWith('/')) {
    throw invalidAt(builder, pathItem.pointer, `is the path "${key}"`, 'Begin it with "/"');
  }
  const { pointer, node } = resolve(builder, pathItem.pointer);
  refuseNewMethods(builder, pointer, node);
  return METHODS.filter((method) => isJsonObject(node[method])).map((method) =>
    operationAt(builder, `${pointer}/${method}`, method, key),
  );
}

/** What OpenAPI 3.2 adds and a mock cannot leave out: it would answer that there is no such operation. */
function refuseNewMethods(builder: TableBuilder, pointer: string, node: JsonObject): void {
  if (!textAt(builder.root, '/openapi').startsWith('3.2')) return;
  const added = ['query', 'additionalOperations'].find((name) => isJsonObject(node[name]));
  if (added === undefined) return;
  throw invalidAt(
    builder,
    `${pointer}/${added}`,
    'describes methods that OpenAPI 3.2 has added and Lockstep does not serve',
    `Describe them with one of ${METHODS.join(', ')}, or take them out`,
  );
}

function operationAt(builder: TableBuilder, at: string, method: string, key: string): Operation {
  const { pointer, node } = resolve(builder, at);
  const shared = `${at.slice(0, -method.length)}parameters`;
  const upperCase = method.toUpperCase();
  const requestBody = isJsonObject(node['requestBody'])
    ? bodyAt(builder, `${pointer}/requestBody`)
    : undefined;
  const security = securityOf(builder, node);
  return {
    id: typeof node['operationId'] === 'string' ? node['operationId'] : `${upperCase} ${key}`,
    method: upperCase,
    path: key.replace(/#.*$/s, ''),
    pointer,
    summary: textAt(node, '/summary'),
    effect: effectOf(node, method),
    parameters: parametersOf(builder, shared, `${pointer}/parameters`),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: children(builder, `${pointer}/responses`)
      .filter((place) => !lastToken(place.pointer).startsWith('x-'))
      .map((place) => responseAt(builder, place.pointer)),
    ...(security === undefined ? {} : { security }),
  };
}

function effectOf(operation: JsonObject, method: string): Operation['effect'] {
  const stated = operation['x-lockstep-effect'];
  if (stated === 'read' || stated === 'change') return stated;
  return method === 'get' || method === 'head' ? 'read' : 'change';
}

function bodyAt(builder: TableBuilder, at: string): RequestBody {
  const { pointer, node } = resolve(builder, at);
  return { required: node['required'] === true, content: contentAt(builder, pointer) };
}

function responseAt(builder: TableBuilder, at: string): ResponseDescription {
  const { pointer } = resolve(builder, at);
  const headers = headersAt(builder, `${pointer}/headers`);
  return {
    status: lastToken(at),
    pointer,
    content: contentAt(builder, pointer),
    ...(headers.length === 0 ? {} : { headers }),
  };
}

/** OpenAPI 3.1: a response header of the name Content-Type is described by `content` alone. */
function headersAt(builder: TableBuilder, at: string): Header[] {
  return children(builder, at).flatMap((place) => {
    const name = lastToken(place.pointer).toLowerCase();
    if (name === 'content-type') return [];
    const { pointer, node } = resolve(builder, place.pointer);
    return [
      {
        name,
        required: node['required'] === true,
        pointer,
        ...(node['schema'] === undefined ? {} : { schema: register(builder, `${pointer}/schema`) }),
      },
    ];
  });
}

/** A `$ref` may lead into the middle of anything: what it leads to comes into the table as well. */
function registerReferenced(builder: TableBuilder): void {
  const pending = Object.values(builder.schemas);
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    // A schema is JSON; its interface only names the keywords.
    walkReferences(schema as JsonObject, (reference) => {
      const pointer = pointerOf(reference);
      if (schemaAt(builder.schemas, pointer) === undefined) pending.push(registered(builder, pointer));
    });
  }
}

function refuseDuplicates(file: string, operations: readonly Operation[]): void {
  const seen = new Map<string, Operation>();
  for (const operation of operations) {
    const first = seen.get(operation.id);
    if (first !== undefined) {
      throw new LockstepError(
        'OPERATION_DUPLICATE',
        `Failed to read the spec ${file}: the operationId "${operation.id}" stands at ${first.pointer} and at ${operation.pointer}. Every operation needs its own. Rename one of them.`,
      );
    }
    seen.set(operation.id, operation);
  }
}
