import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { mapMembers } from './map-document.ts';
import { deref, listOr, objectOr } from './members.ts';

/**
 * Operations of one method on one path as one that takes the requests of all of them. Which values belong
 * together is lost: a parameter that only some of them need is needed by none.
 */
export function mergeOperations(root: JsonObject, operations: readonly JsonObject[]): JsonObject {
  const [first, ...others] = operations;
  if (first === undefined || others.length === 0) return first ?? {};
  const bodies = operations.map(({ requestBody }) => requestBody);
  const content = mergeContents(bodies.map((body) => deref(root, body)['content']));
  const required = bodies.every((body) => deref(root, body)['required'] === true);
  const { requestBody: _merged, ...rest } = first;
  return {
    ...rest,
    parameters: mergeParameters(operations.map((operation) => parametersOf(root, operation))),
    ...(bodies.some(isJsonObject) ? { requestBody: { required, content } } : {}),
    responses: mergeResponses(
      operations.map(({ responses }) => mapMembers(objectOr(responses), (_status, one) => deref(root, one))),
    ),
  };
}

/** By place and name; the first of a name wins. */
function parametersOf(root: JsonObject, operation: JsonObject): ReadonlyMap<string, JsonObject> {
  const parameters = new Map<string, JsonObject>();
  for (const parameter of listOr(operation['parameters']).map((one) => deref(root, one))) {
    const key = `${parameter['in']} ${parameter['name']}`;
    if (!parameters.has(key)) parameters.set(key, parameter);
  }
  return parameters;
}

function mergeParameters(lists: readonly ReadonlyMap<string, JsonObject>[]): readonly JsonObject[] {
  const keys = new Set(lists.flatMap((list) => [...list.keys()]));
  return [...keys].map((key) => {
    const same = lists.map((list) => list.get(key)).filter(isJsonObject);
    const required = same.length === lists.length && same.every((one) => one['required'] === true);
    const schemas = same.map(({ schema }) => schema ?? {});
    return { ...same[0], required, ...(same[0]?.['schema'] === undefined ? {} : { schema: anyOf(schemas) }) };
  });
}

function mergeResponses(all: readonly JsonObject[]): JsonObject {
  const statuses = new Set(all.flatMap((responses) => Object.keys(responses)));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const same = all.map((responses) => responses[status]).filter(isJsonObject);
      const content = mergeContents(same.map((response) => response['content']));
      return [status, { ...same[0], ...(Object.keys(content).length === 0 ? {} : { content }) }];
    }),
  );
}

function mergeContents(contents: readonly (JsonValue | undefined)[]): JsonObject {
  const types = new Set(contents.flatMap((content) => Object.keys(objectOr(content))));
  return Object.fromEntries(
    [...types].map((type) => {
      const same = contents.map((content) => objectOr(content)[type]).filter(isJsonObject);
      const examples = Object.assign({}, ...same.map((media) => objectOr(media['examples'])));
      return [
        type,
        {
          ...same[0],
          schema: anyOf(same.map(({ schema }) => schema ?? {})),
          ...(Object.keys(examples).length === 0 ? {} : { examples }),
        },
      ];
    }),
  );
}

/** Any of the schemas; the constants by which operations are chosen become one enumeration. */
function anyOf(schemas: readonly JsonValue[]): JsonValue {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [first] = different;
  if (first !== undefined && different.length === 1) return first;
  const constants = different.map((schema) => objectOr(schema)['const']);
  if (constants.some((constant) => constant === undefined)) return { anyOf: different };
  const { const: _one, ...rest } = objectOr(first);
  return { ...rest, enum: [...new Set(constants)] as JsonValue[] };
}
