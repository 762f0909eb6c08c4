import { isJsonArray, isJsonObject, type JsonObject } from '../../json/json-value.ts';
import type { Doubt } from '../doubt.ts';
import { combineParts } from './combine-parts.ts';
import { nameGiver } from './component-names.ts';
import { mapOperationSchemas } from './map-schemas.ts';
import { placeOperations } from './place-operations.ts';
import { findEnvelope } from './share-envelope.ts';
import { schemaSharer } from './share-schemas.ts';
import type { SpecPart } from './spec-part.ts';
import { tidied } from './tidied.ts';

export interface DraftSpec {
  /** An OpenAPI 3.1 document. Integers in examples that no double holds are `bigint`. */
  readonly root: JsonObject;
  readonly operations: number;
  readonly doubts: readonly Doubt[];
}

/** What to say where no page says it. */
export interface SpecNames {
  readonly title: string;
  readonly version: string;
}

/** One OpenAPI 3.1 document of all parts, in which what they say several times stands once. */
export function specOf(parts: readonly SpecPart[], { title, version }: SpecNames): DraftSpec {
  const combined = combineParts(parts);
  const placed = placeOperations(combined.operations);
  const shared = sharedIn(placed.paths, combined.schemas);
  const servers = distinctServers(parts);
  const described = parts.flatMap((part) => part.description ?? []);
  const tags = tagsOf(placed.paths);
  const root: JsonObject = {
    openapi: '3.1.0',
    info: {
      title: parts.find((part) => (part.title ?? '') !== '')?.title ?? title,
      version,
      ...(described.length === 0 ? {} : { description: [...new Set(described)].join('\n\n') }),
    },
    ...(servers.length === 0 ? {} : { servers }),
    ...(tags.length === 0 ? {} : { tags }),
    paths: withoutOnlyServer(shared.paths, servers),
    ...(Object.keys(shared.schemas).length === 0 ? {} : { components: { schemas: shared.schemas } }),
  };
  return {
    root: tidied(root),
    operations: placed.operations,
    doubts: [...combined.doubts, ...placed.doubts],
  };
}

interface SharedSpec {
  readonly paths: JsonObject;
  readonly schemas: JsonObject;
}

function sharedIn(given: JsonObject, existing: ReadonlyMap<string, JsonObject>): SharedSpec {
  const answers: JsonObject[] = [];
  eachSchema(given, (schema, { role, isAnswer }) => {
    if (role === 'response' && isAnswer) answers.push(schema);
    return schema;
  });
  const envelope = findEnvelope(answers, nameGiver(existing.keys())('Envelope'));
  const paths =
    envelope === undefined
      ? given
      : eachSchema(given, (schema, { isAnswer }) => (isAnswer ? envelope.open(schema) : schema));
  const known = new Map(existing);
  if (envelope !== undefined) known.set(envelope.name, envelope.schema);
  const sharer = schemaSharer((visit) => mapPaths(paths, (one) => mapOperationSchemas(one, visit)), known);
  const settled = mapPaths(paths, (one) => mapOperationSchemas(one, sharer.share));
  return { paths: settled, schemas: Object.fromEntries(sharer.components) };
}

/** Of answers that tell success, only: a failure with a status of its own may have another envelope. */
function eachSchema(
  paths: JsonObject,
  change: (schema: JsonObject, at: { readonly role: string; readonly isAnswer: boolean }) => JsonObject,
): JsonObject {
  return mapPaths(paths, (operation) =>
    mapOperationSchemas(operation, (schema, { role, names }) =>
      change(schema, { role, isAnswer: role === 'response' && names.length === 0 }),
    ),
  );
}

function mapPaths(paths: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(isJsonObject(item) ? item : {}).map(([method, operation]) => [
          method,
          isJsonObject(operation) ? change(operation) : operation,
        ]),
      ),
    ]),
  );
}

function distinctServers(parts: readonly SpecPart[]): readonly JsonObject[] {
  const all = parts.flatMap(({ servers }) => servers);
  return [...new Map(all.toReversed().map((server) => [server['url'], server])).values()].toReversed();
}

/** A server of an operation says something only where there is another. */
function withoutOnlyServer(paths: JsonObject, servers: readonly JsonObject[]): JsonObject {
  if (servers.length > 1) return paths;
  return mapPaths(paths, ({ servers: _, ...operation }) => operation);
}

function tagsOf(paths: JsonObject): readonly JsonObject[] {
  const names = Object.values(paths)
    .flatMap((item) => (isJsonObject(item) ? Object.values(item) : []))
    .flatMap((operation) =>
      isJsonObject(operation) && isJsonArray(operation['tags']) ? operation['tags'] : [],
    );
  return [...new Set(names)].map((name) => ({ name }));
}
