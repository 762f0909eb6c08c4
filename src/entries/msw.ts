/** Handlers for MSW, in Node and in the browser. */
import { type HttpHandler, http } from 'msw';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { HandlerContext, OperationShape, ProviderMock, Reply } from '../mock/definition.ts';
import { createMock, type Mock, type MockOptions } from './create-mock.ts';
import { toResponse } from './fetch-adapter.ts';
import { providerRequests } from './provider-requests.ts';
import { sendFaulty } from './send-faulty.ts';

export interface HandlersOptions {
  /** Where your code reaches the provider: the servers of the spec where it is left out. */
  readonly baseUrl?: string | readonly string[];
  /**
   * Answer what is none of the provider's operations too, with a problem that names the nearest one. Otherwise
   * it is left to other handlers and to `onUnhandledRequest`.
   */
  readonly strict?: boolean;
  /** Answers from a session of the mock, with a state, a clock and a journal of its own: `mock.session(name)`. */
  readonly session?: string;
  /** Puts a scenario in force: in the session, where one is named. */
  readonly scenario?: string;
}

/**
 * One handler that answers every operation of a provider. A definition gets a mock of its own, shared with
 * nobody; with the result of `createMock`, the test holds the state, the clock and the journal.
 *
 * @throws LockstepError `BASE_URL_INVALID`, `SCENARIO_UNKNOWN`, `SESSION_INVALID`, `SESSION_LIMIT`
 */
export function handlers(mock: Mock, options?: HandlersOptions): HttpHandler[];
export function handlers(definition: ProviderMock, options?: HandlersOptions & MockOptions): HttpHandler[];
export function handlers(
  source: Mock | ProviderMock,
  { baseUrl, session, scenario, ...options }: HandlersOptions & MockOptions = {},
): HttpHandler[] {
  const whole = 'host' in source ? source : createMock(source, options);
  const mock = session === undefined ? whole : whole.session(session);
  if (scenario !== undefined) mock.reset(scenario);
  const { strict = false } = options;
  const { host } = mock;
  const requests = providerRequests(mock, baseUrl);
  return [
    http.all(
      async ({ request }) =>
        strict ? requests.has(request) : (await requests.operationOf(request)) !== undefined,
      async ({ request }) => {
        const [received] = await Promise.all([requests.read(request), host.ready]);
        return answerFrom(mock, received, request.signal);
      },
    ),
  ];
}

/** The mock's answer, or a network error where a fault resets the connection. */
async function answerFrom(
  { host, definition }: Mock,
  received: HttpRequest,
  signal: AbortSignal,
): Promise<Response> {
  const answered = host.answer(definition.provider.id, received);
  const { transport } = answered;
  if (transport === undefined) return toResponse(answered, received.method);
  // Whoever gave up has been told already.
  const sent = sendFaulty(answered, transport, received.method, signal).catch(() => undefined);
  return (await sent) ?? Response.error();
}

type OperationName<O> = unknown extends O ? string : keyof O & string;
type Shape<O, K> = K extends keyof O ? Extract<O[K], OperationShape> : OperationShape;

/** A request that keeps the contract, as an override is given it. */
export interface OverrideContext<O extends OperationShape>
  extends Pick<HandlerContext<O, unknown>, 'query' | 'path' | 'body' | 'now'> {
  readonly request: Request;
}

/**
 * What an override answers with. A reply is held against the contract like the mock's own; a `Response` is
 * anything you like, also a network error; `undefined` leaves the answer to the mock.
 */
export type OverrideResult<O extends OperationShape> =
  | Pick<Reply<unknown, O['response']>, 'status' | 'headers' | 'body'>
  | Response
  | undefined;

type Resolver<O extends OperationShape> = (
  context: OverrideContext<O>,
) => OverrideResult<O> | Promise<OverrideResult<O>>;

/**
 * By operation, what an override is. A conditional type in its place would be left open while the function is
 * looked at, and the literals in its answer would be taken for any number and any text.
 */
type Resolvers<O> = { readonly [K in OperationName<O>]: Resolver<Shape<O, K>> };

export interface OverrideOptions extends Pick<HandlersOptions, 'baseUrl'> {
  /** For the next request alone. */
  readonly once?: boolean;
}

/**
 * A handler for `server.use` that answers one operation instead of the mock. Credentials and the request are
 * checked first, so it is called only for requests that keep the contract.
 *
 * @throws LockstepError `OPERATION_UNKNOWN`, `BASE_URL_INVALID`
 */
export function override<O, K extends OperationName<O>>(
  mock: Mock<O>,
  operation: K,
  resolve: Resolvers<O>[K],
  { baseUrl, once = false }: OverrideOptions = {},
): HttpHandler {
  const { host, definition } = mock;
  const { id } = definition.provider;
  checkOperation(definition, operation);
  const requests = providerRequests(mock, baseUrl);
  return http.all(
    async ({ request }) => (await requests.operationOf(request)) === operation,
    async ({ request }) => {
      const [received] = await Promise.all([requests.read(request.clone()), host.ready]);
      const admission = host.admit(id, received);
      if (!admission.admitted) return toResponse(admission.response, received.method);
      const { query, path, body, now } = admission.context;
      // Inside, the types are forgotten; the request was validated against the schemas that they come from.
      const context = { query, path, body, now, request } as OverrideContext<Shape<O, K>>;
      const result = await resolve(context);
      if (result === undefined) return answerFrom(mock, received, request.signal);
      if (!(result instanceof Response)) return toResponse(admission.answer(result), received.method);
      admission.note(result.status);
      return result;
    },
    { once },
  );
}

function checkOperation({ provider, spec }: ProviderMock, operation: string): void {
  const known = spec.table.operations.map(({ id }) => id);
  if (known.includes(operation)) return;
  throw new LockstepError(
    'OPERATION_UNKNOWN',
    `Failed to override "${operation}" of ${provider.id}: its spec has no such operation. It has ${known.join(', ')}.`,
  );
}
