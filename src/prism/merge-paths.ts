import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { derivedExampleName } from './derived-example-name.ts';
import { mapMembers } from './map-document.ts';
import { deref, listOr, objectOr } from './members.ts';
import { mergeOperations } from './merge-operations.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Puts the operations under `/path#name` into `/path`, where Prism looks for them: one for each method. */
export function mergePaths(root: JsonObject): JsonObject {
  const groups = new Map<string, JsonObject[]>();
  for (const [key, item] of Object.entries(objectOr(root['paths']))) {
    // An extension, not a path.
    if (!key.startsWith('/')) continue;
    const path = key.replace(/#.*$/s, '');
    const group = groups.get(path) ?? [];
    group.push(path === key ? objectOr(item) : withOwnExamples(root, key, item));
    groups.set(path, group);
  }
  const merged = [...groups].map(([path, items]) => [path, mergeItems(root, items)]);
  return { ...root, paths: Object.fromEntries(merged) };
}

function mergeItems(root: JsonObject, items: readonly JsonObject[]): JsonObject {
  const [first] = items;
  if (first !== undefined && items.length === 1) return first;
  const whole = items.map((item) => withOwnParameters(deref(root, item)));
  const operations = METHODS.flatMap((method): [string, JsonObject][] => {
    const same = whole.map((item) => item[method]).filter(isJsonObject);
    return same.length === 0 ? [] : [[method, mergeOperations(root, same)]];
  });
  return Object.fromEntries(operations);
}

/** The parameters of the whole path, put into each of its operations. */
function withOwnParameters({ parameters, ...item }: JsonObject): JsonObject {
  if (parameters === undefined) return item;
  return mapMembers(item, (name, value) => {
    if (!(METHODS.includes(name) && isJsonObject(value))) return value;
    // An operation's own parameter comes first, and the first of a name wins.
    return { ...value, parameters: [...listOr(value['parameters']), ...listOr(parameters)] };
  });
}

function withOwnExamples(root: JsonObject, key: string, item: JsonValue): JsonObject {
  return mapMembers(deref(root, item), (name, value) => {
    if (!(METHODS.includes(name) && isJsonObject(value))) return value;
    const { operationId } = value;
    const id = typeof operationId === 'string' ? operationId : `${name.toUpperCase()} ${key}`;
    const responses = mapMembers(objectOr(value['responses']), (_status, response) =>
      renameExamples(deref(root, response), id),
    );
    return { ...value, responses };
  });
}

function renameExamples(response: JsonObject, id: string): JsonObject {
  if (response['content'] === undefined) return response;
  const content = mapMembers(objectOr(response['content']), (_type, media) => {
    const { examples, ...rest } = objectOr(media);
    if (examples === undefined) return rest;
    const named = Object.entries(objectOr(examples)).map(([name, value]) => [
      derivedExampleName(id, name),
      value,
    ]);
    return { ...rest, examples: Object.fromEntries(named) };
  });
  return { ...response, content };
}
