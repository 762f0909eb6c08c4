import { bytesOfText, textOfBody } from '../../exchange/body-text.ts';
import type { HttpRequest } from '../../exchange/http.ts';
import { essenceOf, FORM, isJsonMediaType } from '../../exchange/media-type.ts';
import { formatTarget, parseTarget } from '../../exchange/target.ts';
import { toPointer } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import { writeJson } from '../../json/write-json.ts';
import { routeRequest } from '../../mock/admit-request.ts';
import { keywordsAt } from '../../mock/applied-schemas.ts';
import type { CompiledMock, CompiledOperation } from '../../mock/compiled-mock.ts';
import { readBody } from '../../mock/read-body.ts';
import { readParameters } from '../../mock/read-parameters.ts';
import { requestErrors } from '../../mock/validate.ts';

/** What is wrong with a request on purpose. */
export type VariantKind = 'credentials' | 'missing' | 'type' | 'value' | 'unreadable' | 'media-type';

/** A request that is wrong in one way. */
export interface Variant {
  readonly kind: VariantKind;
  readonly in: 'query' | 'header' | 'body' | 'whole';
  /** The name of the parameter or the property; empty for the whole. */
  readonly name: string;
  /** What the contract wants in its place; empty where it is not about the contract. */
  readonly expected: string;
  readonly request: HttpRequest;
}

type Draft = Omit<Variant, 'expected'>;

/** More buttons than these help nobody. */
const MOST = 40;

/** Ways to break the contract, one at a time: of a request that keeps it, those that the mock would notice once it is signed. */
export function invalidVariants(
  mock: CompiledMock,
  operation: CompiledOperation,
  request: HttpRequest,
  sign: (request: HttpRequest) => HttpRequest,
): readonly Variant[] {
  const drafts = [...wrongParameters(operation, request), ...wrongBodies(mock, request)];
  const broken = drafts.flatMap((draft): Variant[] => {
    const expected = whatIsWanted(mock, sign(draft.request));
    return expected === undefined ? [] : [{ ...draft, expected }];
  });
  return [...wrongCredentials(mock, request), ...broken].slice(0, MOST);
}

function wrongCredentials(
  { mock: { provider, authenticate } }: CompiledMock,
  request: HttpRequest,
): Variant[] {
  const isAsked = authenticate !== undefined && provider.credentials.some(({ secret }) => secret);
  return isAsked ? [{ kind: 'credentials', in: 'whole', name: '', expected: '', request }] : [];
}

function wrongParameters({ parameters }: CompiledOperation, request: HttpRequest): Draft[] {
  return parameters.flatMap((parameter): Draft[] => {
    const { name, in: place, types, required, constant } = parameter;
    if (constant !== undefined || (place !== 'query' && place !== 'header')) return [];
    const about = { in: place, name } as const;
    const isNumber = types.has('integer') || types.has('number');
    return [
      ...(required ? [{ ...about, kind: 'missing', request: without(request, place, name) } as const] : []),
      {
        ...about,
        kind: isNumber ? 'type' : 'value',
        request: withValue(request, place, name, 'no-such-value'),
      },
      ...(isNumber
        ? [{ ...about, kind: 'value', request: withValue(request, place, name, '-999999999') } as const]
        : []),
    ];
  });
}

function without(request: HttpRequest, place: 'query' | 'header', name: string): HttpRequest {
  if (place === 'header') {
    const { [name.toLowerCase()]: _gone, ...headers } = request.headers;
    return { ...request, headers };
  }
  const { path, query } = parseTarget(request.target);
  return { ...request, target: formatTarget({ path, query: query.filter(([own]) => own !== name) }) };
}

function withValue(
  request: HttpRequest,
  place: 'query' | 'header',
  name: string,
  value: string,
): HttpRequest {
  const bare = without(request, place, name);
  if (place === 'header') return { ...bare, headers: { ...bare.headers, [name.toLowerCase()]: value } };
  const { path, query } = parseTarget(bare.target);
  return { ...bare, target: formatTarget({ path, query: [...query, [name, value]] }) };
}

function wrongBodies(mock: CompiledMock, request: HttpRequest): Draft[] {
  const type = essenceOf(request.headers['content-type']);
  if (request.body === undefined || request.body.length === 0 || type === FORM) return [];
  const whole = { in: 'whole', name: '' } as const;
  const other = { ...request, headers: { ...request.headers, 'content-type': 'text/csv' } };
  const wrongType: Draft = { ...whole, kind: 'media-type', request: other };
  if (!isJsonMediaType(type)) return [wrongType];
  const cut: Draft = {
    ...whole,
    kind: 'unreadable',
    request: { ...request, body: request.body.slice(0, -1) },
  };
  return [...wrongProperties(mock, request), cut, wrongType];
}

function wrongProperties(mock: CompiledMock, request: HttpRequest): Draft[] {
  const reading = readJson(textOfBody(request.body) ?? '');
  if (!reading.ok || !isJsonObject(reading.value)) return [];
  const { value: body, literals } = reading;
  const withBody = (value: JsonObject): HttpRequest => ({
    ...request,
    body: bytesOfText(writeJson(value, literals)),
  });
  return propertiesOf(mock, request, body).flatMap((name): Draft[] => {
    const about = { in: 'body', name } as const;
    const { [name]: given, ...rest } = body;
    return [
      { ...about, kind: 'missing', request: withBody(rest) },
      { ...about, kind: 'type', request: withBody({ ...body, [name]: ofAnotherType(given) }) },
      { ...about, kind: 'value', request: withBody({ ...body, [name]: ofNoSuchValue(given) }) },
    ];
  });
}

function ofAnotherType(value: JsonValue | undefined): JsonValue {
  return typeof value === 'object' && value !== null ? 'not-an-object' : { not: 'this' };
}

function ofNoSuchValue(value: JsonValue | undefined): JsonValue {
  if (typeof value === 'number') return -999_999_999;
  return typeof value === 'string' ? 'no-such-value' : [];
}

/** Those that the request has, and those that its schema knows besides. */
function propertiesOf({ mock }: CompiledMock, request: HttpRequest, body: JsonObject): readonly string[] {
  const { path, query } = parseTarget(request.target);
  const found = mock.spec.table.operations.find(
    (operation) => operation.method === request.method && operation.path === path && query.length === 0,
  );
  const schema = found?.requestBody?.content[0]?.schema;
  const described =
    schema === undefined
      ? []
      : keywordsAt(mock.spec.table, schema).flatMap(({ properties = {} }) => Object.keys(properties));
  return [...new Set([...Object.keys(body), ...described])];
}

/** What the contract wants of a request that breaks it; `undefined` where it keeps it. */
function whatIsWanted(mock: CompiledMock, request: HttpRequest): string | undefined {
  const route = routeRequest(mock, request);
  if ('answer' in route) return undefined;
  const { operation, target, path } = route.routed;
  const reading = readBody(operation, request);
  if (!reading.ok) return reading.problem.expected ?? reading.problem.title;
  const parameters = readParameters(operation.parameters, {
    query: target.query,
    path,
    headers: request.headers,
  });
  const [error] = requestErrors(mock, operation, parameters, reading);
  return error === undefined ? undefined : `${toPointer([error.in])}${error.pointer}: ${error.expected}`;
}
