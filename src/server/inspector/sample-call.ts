import { bytesOfText, textOfBody } from '../../exchange/body-text.ts';
import type { HttpRequest } from '../../exchange/http.ts';
import { routeRequest } from '../../exchange/route-request.ts';
import { signRequest } from '../../exchange/sign-request.ts';
import { formatTarget, parseTarget } from '../../exchange/target.ts';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { sampleRequest } from '../../fixtures/sample-request.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { CompiledMock, CompiledOperation } from '../../mock/compiled-mock.ts';
import { invalidCredentials, mockCredentials } from '../../provider/credentials.ts';
import type { SecurityScheme } from '../../spec/operation-table.ts';
import { invalidVariants, type Variant } from './invalid-variants.ts';

/** A request that its operation accepts, unsigned, and ways in which it would not; for a person to try. */
export function sampleCall(mock: CompiledMock, operation: CompiledOperation, seed: number): JsonObject {
  const { id } = mock.mock.provider;
  const sampled = sampleRequest(mock.mock.spec, operation.operation, createKeyedRandom(seed, id));
  const request = withSecurity(sampled, operation.operation.security?.[0] ?? []);
  return {
    request: requestJson(request),
    parameters: parameterTexts(mock, request),
    variants: invalidVariants(mock, operation, request, (draft) => signedCall(mock, draft, 'valid')).map(
      variantJson,
    ),
  };
}

/** The request with its volatile fields made afresh, by what the mock accepts or by what it must refuse. */
export function signedCall(
  { mock: { provider } }: CompiledMock,
  request: HttpRequest,
  credentials: 'valid' | 'invalid',
): HttpRequest {
  const own = mockCredentials(provider);
  return signRequest(request, provider.sign, {
    credentials: credentials === 'valid' ? own : invalidCredentials(provider, own),
    now: Date.now(),
    random: Math.random,
  });
}

export function requestJson({ method, target, headers, body }: HttpRequest): JsonObject {
  return { method, target, headers, body: body === undefined ? null : (textOfBody(body) ?? '') };
}

function variantJson({ request, ...about }: Variant): JsonObject {
  return { ...about, request: requestJson(request) };
}

function parameterTexts({ index }: CompiledMock, request: HttpRequest): JsonValue {
  const match = routeRequest(index, request);
  return match.kind === 'operation' ? match.pathParameters : {};
}

/** What the spec demands of whoever calls; the mock takes any value as right. */
function withSecurity(request: HttpRequest, schemes: readonly SecurityScheme[]): HttpRequest {
  return schemes.reduce(carrying, request);
}

function carrying(request: HttpRequest, scheme: SecurityScheme): HttpRequest {
  if (scheme.type === 'http') {
    const value = scheme.scheme === 'basic' ? 'Basic bW9jazptb2Nr' : `${scheme.scheme} mock`;
    return { ...request, headers: { ...request.headers, authorization: value } };
  }
  if (scheme.in === 'query') {
    const { path, query } = parseTarget(request.target);
    return { ...request, target: formatTarget({ path, query: [...query, [scheme.name, 'mock']] }) };
  }
  const [name, value] =
    scheme.in === 'cookie' ? ['cookie', `${scheme.name}=mock`] : [scheme.name.toLowerCase(), 'mock'];
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** A request as a page sends it to be signed. */
export function requestOf({ method, target, headers, body }: JsonObject): HttpRequest | undefined {
  if (typeof method !== 'string' || typeof target !== 'string' || !target.startsWith('/')) return undefined;
  const texts = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  return {
    method,
    target,
    headers: Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), String(value)])),
    body: typeof body === 'string' && body !== '' ? bytesOfText(body) : undefined,
  };
}
