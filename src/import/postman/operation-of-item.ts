import { addBody, emptyShape } from '../../drift/shape.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import {
  type DraftBody,
  type DraftContent,
  type DraftOperation,
  type DraftParameter,
  type DraftResponse,
  type DraftSchema,
  type DraftServer,
  METHODS,
  type Source,
} from '../draft.ts';
import { schemaOfShape } from '../infer/schema-of-shape.ts';
import { filled, type PostmanContext, textIn, valueIn } from './postman-context.ts';
import { type PostmanPair, pairsOf, postmanUrl } from './postman-url.ts';

type Path = readonly (string | number)[];

export interface ItemReading {
  readonly operation: DraftOperation;
  readonly server: DraftServer | undefined;
}

/** One request of a collection with its saved answers; undefined where it has no method that OpenAPI knows. */
export function operationOfItem(
  item: JsonObject,
  path: Path,
  tags: readonly string[],
  context: PostmanContext,
): ItemReading | undefined {
  const given = item['request'];
  const request: JsonObject = isJsonObject(given) ? given : typeof given === 'string' ? { url: given } : {};
  const name = textIn(item, 'name') ?? '';
  const source = context.sourceAt(path);
  const stated = String(request['method'] ?? 'GET').toUpperCase();
  const method = METHODS.find((known) => known === stated);
  if (given === undefined || method === undefined) {
    context.doubts.push({ code: 'entry-ignored', source, read: `${name}: method ${stated}`, chosen: '' });
    return undefined;
  }
  const url = postmanUrl(request['url'], context);
  const contents = bodyContents(request, source, context);
  const body: DraftBody | undefined =
    contents.length === 0 ? undefined : { required: undefined, contents, source };
  const operation = `${method} ${url.path}`;
  context.doubts.push({
    code: 'required-unstated',
    source,
    operation,
    read: 'a collection',
    chosen: 'not required',
  });
  const description = textIn(request, 'description') ?? textIn(item, 'description');
  return {
    operation: {
      ...(name === '' ? {} : { title: name }),
      ...(description === undefined ? {} : { description }),
      ...{ tags, method, path: url.path, selectors: [] },
      ...(url.server === undefined ? {} : { server: url.server }),
      parameters: [
        ...pathParameters(url.path, url.variables, source),
        ...url.query.map((one) => parameterOf(one, 'query', source)),
        ...pairsOf(request['header']).map((one) => parameterOf(one, 'header', source)),
      ],
      ...(body === undefined ? {} : { body }),
      responses: responsesOf(item, path, operation, context),
      errorCodes: [],
      assumed: [],
      source,
    },
    server: serverOf(url.server, url.placeholder, operation, source, context),
  };
}

function serverOf(
  url: string | undefined,
  placeholder: string | undefined,
  operation: string,
  source: Source,
  { doubts }: PostmanContext,
): DraftServer | undefined {
  if (placeholder !== undefined)
    doubts.push({ code: 'server-placeholder', source, operation, read: `{{${placeholder}}}`, chosen: '' });
  return url === undefined ? undefined : { url, assumed: [], source };
}

function pathParameters(
  path: string,
  variables: readonly PostmanPair[],
  source: Source,
): readonly DraftParameter[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => {
    const said = variables.find((variable) => variable.name === name);
    return parameterOf(said ?? { name, value: '', description: undefined, disabled: false }, 'path', source);
  });
}

/** A value of a collection may be a key of somebody: it says what type there is, and is not copied. */
function parameterOf(
  { name, value, description }: PostmanPair,
  place: DraftParameter['place'],
  source: Source,
): DraftParameter {
  const isNumber = /^(0|-?[1-9]\d{0,14})$/.test(value);
  return {
    ...{ name, place, source },
    required: place === 'path' ? true : undefined,
    schema: {
      types: [isNumber ? 'integer' : 'string'],
      ...(description === undefined ? {} : { description }),
      assumed: [{ code: isNumber ? 'type-from-example' : 'type-missing' }],
      source,
    },
  };
}

function bodyContents(request: JsonObject, source: Source, context: PostmanContext): readonly DraftContent[] {
  const body = request['body'];
  switch (valueIn(body, 'mode')) {
    case 'raw':
      return rawContent(textIn(body, 'raw'), source, context);
    case 'urlencoded':
      return [formContent('application/x-www-form-urlencoded', valueIn(body, 'urlencoded'), source)];
    case 'formdata':
      return [formContent('multipart/form-data', valueIn(body, 'formdata'), source)];
    case 'graphql':
      return [{ ...plainContent('application/json', { ...textSchema(source), types: ['object'] }), source }];
    case 'file':
      return [plainContent('application/octet-stream', { ...textSchema(source), format: 'binary' })];
    default:
      return [];
  }
}

function formContent(mediaType: string, list: JsonValue | undefined, source: Source): DraftContent {
  const files = new Set(
    (isJsonArray(list) ? list : [])
      .filter(isJsonObject)
      .flatMap(({ key, type }) => (type === 'file' ? [key] : [])),
  );
  const fields = pairsOf(list).map((one) => {
    const { schema } = parameterOf(one, 'query', source);
    const file: DraftSchema = { ...schema, types: ['string'], format: 'binary', assumed: [] };
    return { name: one.name, required: undefined, schema: files.has(one.name) ? file : schema };
  });
  return plainContent(mediaType, { types: ['object'], fields, assumed: [], source });
}

function plainContent(mediaType: string, schema: DraftSchema): DraftContent {
  return { mediaType, schema, examples: [], assumed: [], source: schema.source };
}

function textSchema(source: Source): DraftSchema {
  return { types: ['string'], assumed: [], source };
}

function rawContent(
  text: string | undefined,
  source: Source,
  context: PostmanContext,
): readonly DraftContent[] {
  if (text === undefined) return [];
  const reading = readJson(bareVariables(filled(text, context)));
  if (!reading.ok) return [plainContent('text/plain', textSchema(source))];
  const shape = emptyShape();
  addBody(shape, reading.value, { evidence: 'documentation' });
  const schema = schemaOfShape(shape, { source, noun: 'examples', least: undefined });
  return [
    {
      ...plainContent('application/json', { ...schema, assumed: [{ code: 'type-from-example' }] }),
      examples: [{ value: reading.value, literals: reading.literals, source }],
    },
  ];
}

/** `{"id": {{id}}}` is JSON where the variable is a text. */
function bareVariables(text: string): string {
  return text.replaceAll(/([:[,]\s*)(\{\{[^{}]+\}\})/g, '$1"$2"');
}

function responsesOf(
  item: JsonObject,
  path: Path,
  operation: string,
  context: PostmanContext,
): readonly DraftResponse[] {
  const { response } = item;
  const statuses = new Map<string, DraftResponse>();
  (isJsonArray(response) ? response : []).forEach((one, index) => {
    if (!isJsonObject(one)) return;
    const source = context.sourceAt([...path, 'response', index]);
    const status = /^[1-5]\d\d$/.test(String(one['code'])) ? String(one['code']) : '200';
    const title = textIn(one, 'name');
    const contents = rawContent(textIn(one, 'body'), source, context).map((content) => ({
      ...content,
      examples: content.examples.map((example) => ({
        ...example,
        ...(title === undefined ? {} : { title }),
      })),
    }));
    const known = statuses.get(status);
    if (known === undefined) {
      statuses.set(status, { status, headers: [], contents, assumed: [], source });
    } else {
      context.doubts.push({
        ...{ code: 'examples-differ', source, operation, place: status },
        ...{ read: title ?? 'a further answer', against: 'the first', chosen: 'the first' },
      });
    }
  });
  return [...statuses.values()];
}
