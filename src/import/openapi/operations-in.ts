import { toPointer } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Doubt } from '../doubt.ts';
import { type EmbeddedDocument, type HttpMethod, METHODS } from '../draft.ts';
import { reasonPhrase } from '../write/operation-of.ts';
import { assumedMark, SOURCE_KEY } from '../write/source-mark.ts';
import type { PlacedOperation, Selector } from '../write/spec-part.ts';
import { withConstants } from '../write/with-constants.ts';
import { constantsOfBody } from './constants-of-body.ts';
import type { LocalSchemas } from './local-schemas.ts';
import type { TellDoubt } from './openapi-part.ts';
import { resolveNode } from './resolve-node.ts';
import { securityParameters } from './security-parameters.ts';
import { serverPlaces } from './server-place.ts';
import { settleContent } from './settle-content.ts';

export interface OperationsIn {
  readonly operations: readonly PlacedOperation[];
  readonly doubts: readonly Doubt[];
}

/** The operations of a document, each whole: with what its path says, and with no reference but to schemas. */
export function operationsIn(
  root: JsonObject,
  local: LocalSchemas,
  doubt: TellDoubt,
  chosen: EmbeddedDocument['selectors'],
): OperationsIn {
  const doubts: Doubt[] = [];
  const prefix = serverPlaces(root)[0]?.prefix ?? '';
  const paths = isJsonObject(root['paths']) ? root['paths'] : {};
  const operations = Object.entries(paths).flatMap(([key, given]) => {
    const item = resolveNode(root, given);
    if (item === undefined || key.startsWith('x-')) return [];
    return METHODS.flatMap((method) => {
      const operation = item[method.toLowerCase()];
      if (!isJsonObject(operation)) return [];
      const pointer = toPointer(['paths', key, method.toLowerCase()]);
      const tell: TellDoubt = (code, at, read, chosen) => {
        const told = { ...doubt(code, at, read, chosen), operation: `${method} ${key}` };
        doubts.push(told);
        return told;
      };
      const own = [operation, item]
        .map((owner) => serverPlaces(owner)[0])
        .find((place) => place !== undefined);
      const place = placeOf(key, own?.prefix ?? prefix);
      const server = own?.server ?? place.server;
      const node = wholeOperation({ root, item, operation, local, pointer, tell, path: place.path });
      const told = isShared(paths, key) ? constantsOfBody(root, operation) : [];
      const selectors = [...place.selectors, ...constantsOf(node), ...(chosen.get(pointer) ?? told)];
      const settled = withConstants(
        server === undefined ? node : { ...node, servers: [server] },
        place.selectors,
      );
      return [{ method: method satisfies HttpMethod, path: place.path, selectors, node: settled }];
    });
  });
  return { operations, doubts };
}

/** Whether other operations have the path too: what is behind `#` keeps them apart. */
function isShared(paths: JsonObject, key: string): boolean {
  return key.includes('#') || Object.keys(paths).some((other) => other.startsWith(`${key}#`));
}

interface Place {
  readonly path: string;
  readonly selectors: readonly Selector[];
  readonly server: JsonObject | undefined;
}

/** Editors let people write queries and whole URLs into a path; what is behind `#` only keeps keys apart. */
function placeOf(key: string, prefix: string): Place {
  const [, origin, rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)?(.*)$/is.exec(key.replace(/#.*$/s, '')) ?? [];
  const [plain = '', query = ''] = rest.split('?', 2);
  const path = `${origin === undefined ? prefix : ''}${plain.startsWith('/') ? plain : `/${plain}`}`;
  const selectors = [...new URLSearchParams(query)].map(
    ([name, value]): Selector => ({ place: 'query', name, value }),
  );
  return { path, selectors, server: origin === undefined ? undefined : { url: origin } };
}

interface GivenOperation {
  readonly root: JsonObject;
  readonly item: JsonObject;
  readonly operation: JsonObject;
  readonly local: LocalSchemas;
  readonly pointer: string;
  readonly tell: TellDoubt;
  readonly path: string;
}

function wholeOperation(given: GivenOperation): JsonObject {
  const { root, operation, local, pointer, tell } = given;
  const {
    parameters: _,
    requestBody,
    responses,
    security,
    callbacks,
    servers: _servers,
    ...rest
  } = operation;
  if (callbacks !== undefined) tell('extension-dropped', pointer, 'callbacks');
  const parameters = wholeParameters(given);
  const body = resolveNode(root, requestBody);
  if (requestBody !== undefined && body === undefined) tell('reference-dangling', pointer, 'requestBody');
  const { [SOURCE_KEY]: source, ...words } = rest;
  return {
    ...words,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: local.settle(settleContent(body)) }),
    responses: wholeResponses(root, responses, local),
    ...(source === undefined ? {} : { [SOURCE_KEY]: source }),
  };
}

function wholeParameters({
  root,
  item,
  operation,
  local,
  pointer,
  tell,
  path,
}: GivenOperation): readonly JsonObject[] {
  const given = [item['parameters'], operation['parameters']].flatMap((list) =>
    isJsonArray(list) ? list : [],
  );
  const named = new Map<string, JsonObject>();
  for (const one of given) {
    const parameter = resolveNode(root, one);
    if (parameter === undefined || typeof parameter['name'] !== 'string') {
      tell('reference-dangling', pointer, JSON.stringify(one));
      continue;
    }
    const isBare = parameter['schema'] === undefined && parameter['content'] === undefined;
    const required = parameter['in'] === 'path' ? { required: true } : {};
    named.set(
      `${String(parameter['in'])} ${parameter['name']}`,
      local.settle({ ...parameter, ...(isBare ? { schema: {} } : {}), ...required }),
    );
  }
  for (const secured of securityParameters(root, operation)) {
    const key = `${String(secured['in'])} ${String(secured['name'])}`;
    if (!named.has(key)) named.set(key, secured);
    tell('security-moved', pointer, key, 'a parameter');
  }
  for (const name of [...path.matchAll(/\{([^{}]+)\}/g)].map(([, inside = '']) => inside)) {
    if (named.has(`path ${name}`)) continue;
    tell('path-parameter-undeclared', pointer, name, 'a string');
    named.set(`path ${name}`, {
      ...{ name, in: 'path', required: true, schema: { type: 'string' } },
      ...assumedMark([{ code: 'path-parameter-undeclared' }]),
    });
  }
  return [...named.values()];
}

function wholeResponses(root: JsonObject, responses: JsonValue | undefined, local: LocalSchemas): JsonObject {
  const found = Object.entries(isJsonObject(responses) ? responses : {}).flatMap(([status, given]) => {
    const response = resolveNode(root, given);
    if (response === undefined) return [];
    const { description, headers, links: _, ...rest } = response;
    const told =
      typeof description === 'string' && description.trim() !== '' ? description : reasonPhrase(status);
    const named = isJsonObject(headers) ? { headers: wholeHeaders(root, headers) } : {};
    return [[status, local.settle(settleContent({ description: told, ...named, ...rest }))] as const];
  });
  if (found.length === 0)
    return { '200': { description: reasonPhrase('200'), ...assumedMark([{ code: 'status' }]) } };
  return Object.fromEntries(found);
}

function wholeHeaders(root: JsonObject, headers: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, given]) => {
      const header = resolveNode(root, given);
      return header === undefined ? [] : [[name, header] as const];
    }),
  );
}

/** Required constants of the query choose between operations on one path. */
function constantsOf({ parameters }: JsonObject): readonly Selector[] {
  const all = isJsonArray(parameters) ? parameters.filter(isJsonObject) : [];
  return all.flatMap((parameter): readonly Selector[] => {
    const { schema } = parameter;
    const value = isJsonObject(schema) ? schema['const'] : undefined;
    if (parameter['in'] !== 'query' || parameter['required'] !== true || value === undefined) return [];
    return [{ place: 'query', name: String(parameter['name']), value }];
  });
}
