import { join } from 'node:path';
import type { JsonObject, JsonValue } from '../../../src/json/json-value.ts';
import { loadDocument } from '../../../src/spec/load-document.ts';

const FILE = join(import.meta.dirname, 'openapi.yaml');

/** The document of the depot, an answer of some operations as their examples, its paths under a prefix. */
export async function depotDocument(
  examples: Readonly<Record<string, JsonValue>>,
  prefix = '',
): Promise<JsonObject> {
  const { root } = await loadDocument(FILE);
  const paths = Object.entries(objectAt(root, 'paths')).map(([path, item]) => {
    const operations = Object.entries(item as JsonObject).map(([method, operation]) => [
      method,
      withExample(operation as JsonObject, examples),
    ]);
    return [prefix + path, Object.fromEntries(operations)];
  });
  return { ...root, paths: Object.fromEntries(paths) };
}

/** The parameters of a path stand among its methods, and have no id. */
function withExample(operation: JsonObject, examples: Readonly<Record<string, JsonValue>>): JsonObject {
  const example = examples[String(operation['operationId'])];
  if (example === undefined) return operation;
  const responses = objectAt(operation, 'responses');
  const success = objectAt(responses, '200');
  const content = objectAt(objectAt(success, 'content'), 'application/json');
  const described = { ...success, content: { 'application/json': { ...content, example } } };
  return { ...operation, responses: { ...responses, '200': described } };
}

/** What stands there is an object: the document is ours. */
function objectAt(object: JsonObject, name: string): JsonObject {
  return object[name] as JsonObject;
}
