import { textOfBody } from '../../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../../exchange/http.ts';
import { essenceOf, isJsonMediaType } from '../../exchange/media-type.ts';
import { valueAt } from '../../json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { readJson } from '../../json/read-json.ts';
import type { CompiledMock } from '../../mock/compiled-mock.ts';
import { isSecret } from '../../provider/is-secret.ts';
import type { Provider } from '../../provider/provider.ts';
import { describeReceived } from '../../spec/describe-received.ts';
import { describeExpectation } from '../../spec/describe-violation.ts';
import type { Violation } from '../../spec/violation.ts';
import { violationsOf } from '../../spec/violations-of.ts';
import { MASK, maskedBody } from './masked-body.ts';
import type { KeptExchange } from './traffic.ts';

/** Headers that carry credentials, whoever the provider is. */
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization', 'set-cookie']);

/**
 * An exchange as it is shown: both messages with secrets masked, what is wrong with each and where, and the problem
 * with which the request was refused.
 */
export function shownExchange({ entry, exchange }: KeptExchange, mock: CompiledMock): JsonObject {
  // An entry is JSON.
  const about = entry as unknown as JsonObject;
  if (exchange === undefined) return { ...about, isKept: false };
  const { request, response, problem } = exchange;
  const { provider } = mock.mock;
  return {
    ...about,
    isKept: true,
    problem: (problem as JsonValue | undefined) ?? null,
    request: {
      headers: maskedHeaders(provider, request.headers),
      body: maskedBody(provider, request.headers['content-type'], request.body),
    },
    response: {
      headers: maskedHeaders(provider, response.headers),
      body: maskedBody(provider, response.headers['content-type'], response.body),
      violations: responseViolations(mock, entry.operation, request, response),
    },
  };
}

function maskedHeaders(provider: Provider, headers: HttpRequest['headers']): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      CREDENTIALS.has(name) || isSecret(provider, name) ? MASK : value,
    ]),
  );
}

/** What in an answer breaks its schema; nothing where the mock refused the request in words of its own. */
function responseViolations(
  { mock, operations }: CompiledMock,
  operation: string | null,
  { method }: HttpRequest,
  { status, headers, body }: HttpResponse,
): readonly JsonObject[] {
  const type = essenceOf(headers['content-type']);
  const schema = operations
    .get(operation ?? '')?.()
    .responseSchema(status);
  if (schema === undefined || method === 'HEAD' || !isJsonMediaType(type) || type.includes('problem'))
    return [];
  const reading = readJson(textOfBody(body) ?? '');
  if (!reading.ok)
    return [{ pointer: '', expected: 'readable JSON', received: reading.problem.detail, open: false }];
  const { value, literals } = reading;
  return violationsOf(mock.spec, schema, value, 'response').map((violation) =>
    shownViolation(violation, valueAt(value, violation.pointer), literals.get(violation.pointer)),
  );
}

function shownViolation(violation: Violation, value: JsonValue | undefined, literal?: string): JsonObject {
  return {
    pointer: violation.pointer,
    specPointer: violation.specPointer,
    expected: describeExpectation(violation),
    received: describeReceived(violation, value, literal),
    open: violation.open,
  };
}
