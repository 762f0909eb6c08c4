import type { JsonObject } from '../json/json-value.ts';
import { defineProvider } from '../provider/define-provider.ts';
import type { Outcome, Provider } from '../provider/provider.ts';
import { buildTable } from '../spec/build-table.ts';
import type { LoadedSpec } from '../spec/load-spec.ts';

/** A spec as it is loaded from a file that holds these paths and schemas. */
export function loadedSpec(paths: JsonObject, schemas: JsonObject = {}): LoadedSpec {
  const document = {
    file: 'shop.yaml',
    root: { openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths, components: { schemas } },
  };
  return { ...document, table: buildTable(document) };
}

/** A GET whose answer is of a schema. */
export function answering(schema: JsonObject): JsonObject {
  const content = { 'application/json': { schema } };
  return { get: { operationId: 'read', responses: { 200: { description: 'An answer.', content } } } };
}

export function shop(outcome?: Outcome): Provider {
  return defineProvider({ id: 'shop', title: 'A shop', ...(outcome === undefined ? {} : { outcome }) });
}
