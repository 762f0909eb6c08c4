import { essenceOf, FORM, isJsonMediaType } from '../../exchange/media-type.ts';
import { once } from '../../spec/once.ts';
import type { Operation } from '../../spec/operation-table.ts';
import { findRecord } from './find-record.ts';
import type { Search } from './find-resources.ts';
import { findList } from './find-rows.ts';
import { listParameters } from './list-parameters.ts';
import { pageFields } from './page-field.ts';
import type { Inferred, InferredReplace, KeyedResource, Resource, SuccessAnswer } from './resource.ts';
import { targetOf } from './schema-pointer.ts';
import { successAnswer } from './success-answer.ts';

/** What an operation does, or why it is not known. */
export type Decision = Inferred | { readonly why: string };

export function recordAnswer(
  search: Search,
  kind: 'read' | 'patch' | 'delete',
  resource: Resource,
  operation: Operation,
  names: readonly string[],
  wanted: readonly number[],
): Decision {
  const found = successAnswer(operation, wanted);
  if ('why' in found) return found;
  const answer = withRecord(search, found.answer, resource);
  if (kind === 'read' && answer.place === undefined)
    return { why: `its answer shows none of ${resource.title}` };
  return { kind, operation, resource, names, answer };
}

export function replaceAt(
  search: Search,
  resource: Resource,
  operation: Operation,
  names: readonly string[],
  bodyKey?: string,
): Decision {
  const found = successAnswer(operation, [200, 204, 202, 201]);
  if ('why' in found) return found;
  return {
    kind: 'replace',
    operation,
    resource,
    names,
    answer: withRecord(search, found.answer, resource),
    created: createdBy(search, resource, operation, bodyKey),
    bodyKey,
  };
}

/** PUT makes what is not there where the spec says 201, or where nothing else makes it. */
function createdBy(
  search: Search,
  resource: Resource,
  operation: Operation,
  bodyKey: string | undefined,
): InferredReplace['created'] {
  const says201 = operation.responses.some(({ status }) => status === '201');
  if (!says201 && (bodyKey !== undefined || !resource.isOpen)) return undefined;
  const found = successAnswer(operation, says201 ? [201] : [200, 204, 202]);
  return 'answer' in found ? withRecord(search, found.answer, resource) : undefined;
}

export function createAt(
  search: Search,
  resource: KeyedResource,
  operation: Operation,
  names: readonly string[],
): Decision {
  const found = successAnswer(operation, [201, 200, 202, 204]);
  if ('why' in found) return found;
  const answer = withRecord(search, found.answer, resource);
  const sent = bodyProperties(search, operation);
  const record = search.views.at(resource.schema);
  const isOfRecord = [...sent.keys()].some((name) => record.properties.has(name));
  if (answer.place === undefined && !isOfRecord)
    return { why: `neither its body nor its answer is one of ${resource.title}` };
  return { kind: 'create', operation, resource, names, answer };
}

export function bodyProperties({ views }: Search, { requestBody }: Operation): ReadonlyMap<string, unknown> {
  const content = requestBody?.content.find(
    ({ type, schema }) =>
      schema !== undefined && (isJsonMediaType(essenceOf(type)) || essenceOf(type) === FORM),
  );
  return content?.schema === undefined ? new Map() : views.at(content.schema).properties;
}

export function listAt(
  search: Search,
  resource: KeyedResource,
  operation: Operation,
  names: readonly string[],
): Decision {
  const found = successAnswer(operation, [200, 206]);
  if ('why' in found) return found;
  const { views } = search;
  const { type, schema } = found.answer;
  const list = findList(search, schema, resource.title);
  if (type === undefined || schema === undefined || list === undefined)
    return { why: `its answer has no list of ${resource.title}` };
  // Most lists of a large spec are never asked for.
  const parameters = once(() => listParameters(operation, views.at(resource.schema), views));
  const fields = once(() => pageFields(views.at(schema), list.path, views));
  return {
    kind: 'list',
    operation,
    resource,
    names,
    answer: { ...found.answer, type, schema, place: list.path },
    row: list.row,
    get parameters() {
      return parameters();
    },
    get fields() {
      return fields();
    },
  };
}

/** Where in the answer the record stands: at the place where its key is found. */
function withRecord({ table, views }: Search, answer: SuccessAnswer, resource: Resource): SuccessAnswer {
  const { schema } = answer;
  if (schema === undefined) return answer;
  const isWhole = targetOf(table, schema) === resource.schema;
  if (isWhole) return { ...answer, place: [] };
  if (resource.key === undefined) return answer;
  const parameter = { name: resource.key, types: new Set<string>() };
  const found = findRecord(views.at(schema), parameter, views);
  // A body that has the key and little else tells of the record and does not show it.
  const isRecord = found?.key === resource.key && shares(views.at(resource.schema), found.view);
  return isRecord ? { ...answer, place: found.path } : answer;
}

function shares(
  record: { readonly properties: ReadonlyMap<string, unknown> },
  shown: { readonly properties: ReadonlyMap<string, unknown> },
): boolean {
  const common = [...shown.properties.keys()].filter((name) => record.properties.has(name));
  return common.length * 2 > shown.properties.size;
}
