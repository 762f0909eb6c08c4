import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { LIMITS } from '../page/limits.ts';
import { canonical } from './canonical.ts';
import { assumedMark, SOURCE_KEY } from './source-mark.ts';
import type { PlacedOperation } from './spec-part.ts';

/** Those that say something else than the others. */
export function distinctOperations(operations: readonly PlacedOperation[]): readonly PlacedOperation[] {
  return [...new Map(operations.map((one) => [canonical(one.node), one])).values()];
}

/**
 * One operation for several different ones of one method and path that no query value tells apart: it takes what any
 * of them takes and answers what any of them answers. Beyond `LIMITS.joined` they are left out, since every example is
 * held against every body that it may be.
 */
export function joinOperations(first: PlacedOperation, others: readonly PlacedOperation[]): PlacedOperation {
  if (others.length === 0) return { ...first, selectors: [] };
  const nodes = [first, ...others].slice(0, LIMITS.joined).map(({ node }) => node);
  const { operationId: _id, summary: _summary, description: _text, ...rest } = first.node;
  const [parameters, body, responses] = [joinParameters(nodes), joinBodies(nodes), joinResponses(nodes)];
  const node: JsonObject = {
    ...rest,
    summary: first.node['summary'] ?? `${first.method} ${first.path}`,
    description: titlesOf(nodes),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses,
    ...assumedMark([{ code: 'operations-joined' }]),
    ...(first.node[SOURCE_KEY] === undefined ? {} : { [SOURCE_KEY]: first.node[SOURCE_KEY] }),
  };
  return { ...first, selectors: [], node };
}

function titlesOf(nodes: readonly JsonObject[]): string {
  const lines = nodes.map(({ summary, description }) =>
    [summary, description].filter((text) => typeof text === 'string' && text !== '').join(': '),
  );
  return ['One of:', ...lines.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)].join('\n');
}

function joinParameters(nodes: readonly JsonObject[]): readonly JsonObject[] {
  const named = new Map<string, JsonObject[]>();
  for (const parameter of nodes.flatMap(({ parameters }) => objectsOf(parameters))) {
    const key = `${parameter['in']} ${parameter['name']}`;
    named.set(key, [...(named.get(key) ?? []), parameter]);
  }
  return [...named.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const required =
      first['in'] === 'path' ||
      (same.length === nodes.length && same.every((one) => one['required'] === true));
    return [
      {
        ...first,
        required,
        schema: anyOf(
          'anyOf',
          same.map(({ schema }) => schema),
        ),
      },
    ];
  });
}

function joinBodies(nodes: readonly JsonObject[]): JsonObject | undefined {
  const bodies = nodes.flatMap(({ requestBody }) => (isJsonObject(requestBody) ? [requestBody] : []));
  const [first] = bodies;
  if (first === undefined) return undefined;
  const required = bodies.length === nodes.length && bodies.every((body) => body['required'] === true);
  const { required: _, ...rest } = first;
  return { ...(required ? { required } : {}), ...rest, content: joinContents(bodies) };
}

function joinResponses(nodes: readonly JsonObject[]): JsonObject {
  const all = nodes.flatMap(({ responses }) => (isJsonObject(responses) ? Object.entries(responses) : []));
  const statuses = new Map<string, JsonObject[]>();
  for (const [status, response] of all)
    if (isJsonObject(response)) statuses.set(status, [...(statuses.get(status) ?? []), response]);
  return Object.fromEntries(
    [...statuses].map(([status, same]) => {
      const content = joinContents(same);
      return [status, { ...same[0], ...(Object.keys(content).length === 0 ? {} : { content }) }];
    }),
  );
}

/** By media type; of examples, the first of each name. */
function joinContents(owners: readonly JsonObject[]): JsonObject {
  const types = new Map<string, JsonObject[]>();
  for (const { content } of owners)
    for (const [type, media] of Object.entries(isJsonObject(content) ? content : {}))
      if (isJsonObject(media)) types.set(type, [...(types.get(type) ?? []), media]);
  return Object.fromEntries(
    [...types].map(([type, medias]) => [
      type,
      { ...medias[0], ...joinSchemas(medias), ...joinExamples(medias) },
    ]),
  );
}

function joinSchemas(medias: readonly JsonObject[]): JsonObject {
  const schemas = medias.map(({ schema }) => schema);
  // Told apart by a constant, one of them holds and no other.
  const keyword = schemas.every((schema) => canonical(schema ?? {}).includes('"const":')) ? 'oneOf' : 'anyOf';
  return { schema: anyOf(keyword, schemas) };
}

function joinExamples(medias: readonly JsonObject[]): JsonObject {
  const named = new Map<string, JsonValue>();
  for (const { examples } of medias)
    for (const [name, example] of Object.entries(isJsonObject(examples) ? examples : {})) {
      let free = name;
      for (let count = 2; named.has(free); count += 1) free = `${name}${count}`;
      named.set(free, example);
    }
  return named.size === 0 ? {} : { examples: Object.fromEntries(named) };
}

function anyOf(keyword: 'anyOf' | 'oneOf', schemas: readonly (JsonValue | undefined)[]): JsonValue {
  const distinct = [...new Map(schemas.map((schema = {}) => [canonical(schema), schema])).values()];
  return distinct.length === 1 ? (distinct[0] ?? {}) : { [keyword]: distinct };
}

function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
}
