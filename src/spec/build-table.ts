import { LockstepError } from '../errors/lockstep-error.ts';
import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { withBodyChoices } from './body-choices.ts';
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
  type Child,
  children,
  createBuilder,
  invalidAt,
  type Place,
  type ResponseParts,
  readOnce,
  register,
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
export function buildTable({ file, root, mentioned }: SpecDocument): OperationTable {
  const builder = createBuilder(file, root);
  const document = { pointer: '', node: root };
  for (const { pointer, node } of componentSchemas(document)) register(builder, pointer, node);
  const stated = children(document, 'paths').flatMap((path) => operationsOf(builder, path));
  const operations = withBodyChoices(builder, stated);
  if (operations.length === 0) {
    throw invalidAt(builder, '/paths', 'has no operation', 'Describe at least one, such as "get" of a path');
  }
  refuseDuplicates(file, operations);
  if (mentioned === undefined || !areMet(builder, mentioned)) registerReferenced(builder);
  return {
    title: textAt(root, '/info/title'),
    version: textAt(root, '/info/version'),
    servers: children(document, 'servers').map(({ node }) => textAt(node, '/url')),
    operations,
    schemas: builder.schemas,
  };
}

function componentSchemas({ node }: Place): Place[] {
  const { components } = node;
  return isJsonObject(components) ? children({ pointer: '/components', node: components }, 'schemas') : [];
}

function operationsOf(builder: TableBuilder, pathItem: Child): Operation[] {
  const { key } = pathItem;
  if (key.startsWith('x-')) return [];
  if (!key.startsWith('/')) {
    throw invalidAt(builder, pathItem.pointer, `is the path "${key}"`, 'Begin it with "/"');
  }
  const path = resolve(builder, pathItem);
  refuseNewMethods(builder, path);
  return METHODS.flatMap((method) => {
    const node = path.node[method];
    if (!isJsonObject(node)) return [];
    return [operationAt(builder, path, { pointer: `${path.pointer}/${method}`, node }, method, key)];
  });
}

/** What OpenAPI 3.2 adds and a mock cannot leave out: it would answer that there is no such operation. */
function refuseNewMethods(builder: TableBuilder, { pointer, node }: Place): void {
  if (!String(builder.root['openapi']).startsWith('3.2')) return;
  const added = ['query', 'additionalOperations'].find((name) => isJsonObject(node[name]));
  if (added === undefined) return;
  throw invalidAt(
    builder,
    `${pointer}/${added}`,
    'describes methods that OpenAPI 3.2 has added and Lockstep does not serve',
    `Describe them with one of ${METHODS.join(', ')}, or take them out`,
  );
}

function operationAt(builder: TableBuilder, path: Place, at: Place, method: string, key: string): Operation {
  const operation = resolve(builder, at);
  const { pointer, node } = operation;
  const upperCase = method.toUpperCase();
  const requestBody = bodyOf(builder, operation);
  const security = securityOf(builder, node);
  return {
    id: typeof node['operationId'] === 'string' ? node['operationId'] : `${upperCase} ${key}`,
    method: upperCase,
    path: key.replace(/#.*$/s, ''),
    pointer,
    summary: typeof node['summary'] === 'string' ? node['summary'] : '',
    effect: effectOf(node, method),
    parameters: parametersOf(builder, path, operation),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: children(operation, 'responses')
      .filter((place) => !place.key.startsWith('x-'))
      .map((place) => responseAt(builder, place)),
    ...(security === undefined ? {} : { security }),
  };
}

function effectOf(operation: JsonObject, method: string): Operation['effect'] {
  const stated = operation['x-lockstep-effect'];
  if (stated === 'read' || stated === 'change') return stated;
  return method === 'get' || method === 'head' ? 'read' : 'change';
}

function bodyOf(builder: TableBuilder, { pointer, node }: Place): RequestBody | undefined {
  const { requestBody } = node;
  if (!isJsonObject(requestBody)) return undefined;
  const body = resolve(builder, { pointer: `${pointer}/requestBody`, node: requestBody });
  return { required: body.node['required'] === true, content: contentAt(builder, body) };
}

function responseAt(builder: TableBuilder, at: Child): ResponseDescription {
  const response = resolve(builder, at);
  const parts = readOnce(builder.responses, response, (place) => partsOf(builder, place));
  return { status: at.key, ...parts };
}

function partsOf(builder: TableBuilder, response: Place): ResponseParts {
  const headers = headersAt(builder, response);
  return {
    pointer: response.pointer,
    content: contentAt(builder, response),
    ...(headers.length === 0 ? {} : { headers }),
  };
}

/** OpenAPI 3.1: a response header of the name Content-Type is described by `content` alone. */
function headersAt(builder: TableBuilder, owner: Place): Header[] {
  return children(owner, 'headers').flatMap((place) => {
    const name = place.key.toLowerCase();
    if (name === 'content-type') return [];
    const { pointer, node } = resolve(builder, place);
    return [
      {
        name,
        required: node['required'] === true,
        pointer,
        ...(node['schema'] === undefined
          ? {}
          : { schema: register(builder, `${pointer}/schema`, node['schema']) }),
      },
    ];
  });
}

/** A component as a whole, which is by its kind no schema: an example, say, that nobody has to read. */
const NO_SCHEMA =
  /^#\/components\/(?:examples|parameters|responses|requestBodies|headers|links|callbacks|securitySchemes|pathItems)\/[^/]+$/;

/** Whether everything that is mentioned as a reference has been read: as a schema, or as what is none. */
function areMet({ sources, referred }: TableBuilder, references: ReadonlySet<string>): boolean {
  for (const reference of references) {
    const isMet = referred.has(reference) || NO_SCHEMA.test(reference) || sources.has(pointerOf(reference));
    if (!isMet) return false;
  }
  return true;
}

/** A `$ref` may lead into the middle of anything: what it leads to comes into the table as well. */
function registerReferenced(builder: TableBuilder): void {
  const { root, schemas, sources } = builder;
  const known = new Set<string>();
  // A map is walked in the order of its members, those that come in meanwhile as well.
  for (const source of sources.values()) {
    if (source === undefined) continue;
    walkReferences(source, (reference) => {
      if (known.has(reference)) return;
      known.add(reference);
      const pointer = pointerOf(reference);
      if (sources.has(pointer) || schemaAt(schemas, pointer) !== undefined) return;
      register(builder, pointer, valueAt(root, pointer));
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
