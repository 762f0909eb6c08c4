import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import { diffSpecs } from './diff-specs.ts';
import type { SpecChange } from './spec-change.ts';

/** A document whose paths are these, and whose component schemas. */
export function documentOf(paths: JsonObject, schemas: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'Pools', version: '1' }, paths, components: { schemas } };
}

export function diffDocuments(old: JsonObject, now: JsonObject): readonly SpecChange[] {
  return diffSpecs(buildTable({ file: 'old.yaml', root: old }), buildTable({ file: 'new.yaml', root: now }));
}

/** One operation, `POST /pools`, which is `listPools`. */
export function diffOperations(old: JsonObject, now: JsonObject): readonly SpecChange[] {
  const pathsOf = (operation: JsonObject): JsonObject => ({
    '/pools': { post: { operationId: 'listPools', ...operation } },
  });
  return diffDocuments(documentOf(pathsOf(old)), documentOf(pathsOf(now)));
}

export function json(schema: JsonValue): JsonObject {
  return { content: { 'application/json': { schema } } };
}

/** What has changed about a body, once as that of a response and once as that of a request. */
export function diffSchemas(
  old: JsonValue,
  now: JsonValue,
  components: { readonly old?: JsonObject; readonly new?: JsonObject } = {},
): { readonly response: readonly SpecChange[]; readonly request: readonly SpecChange[] } {
  const response = (schema: JsonValue) => ({
    '/pools': { get: { operationId: 'listPools', responses: { '200': json(schema) } } },
  });
  const request = (schema: JsonValue) => ({
    '/pools': { post: { operationId: 'addPool', requestBody: json(schema) } },
  });
  return {
    response: diffDocuments(
      documentOf(response(old), components.old),
      documentOf(response(now), components.new),
    ),
    request: diffDocuments(
      documentOf(request(old), components.old),
      documentOf(request(now), components.new),
    ),
  };
}

/** Severity, code and place of each, as one text. */
export function told(changes: readonly SpecChange[]): readonly string[] {
  return changes.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`.trim());
}
