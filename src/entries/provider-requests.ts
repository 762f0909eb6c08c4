import { LockstepError } from '../errors/lockstep-error.ts';
import { normalizeBase, type UnderBase, underBase } from '../exchange/base-url.ts';
import { choosingBody } from '../exchange/choosing-body.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import { isChosenByBody } from '../spec/operation-index.ts';
import type { Mock } from './create-mock.ts';
import { toHttpRequest } from './fetch-adapter.ts';

/** Which requests are those of one provider, told by where its API is reached. */
export interface ProviderRequests {
  /** Whether the URL is one of the provider's, whatever stands there. */
  has(request: Request): boolean;
  /** The operation that is asked for; `undefined` where it is none of the provider's. */
  operationOf(request: Request): Promise<string | undefined>;
  /** The request as plain data, its target beginning with the path of the spec; its body is used up. */
  read(request: Request): Promise<HttpRequest>;
}

/**
 * Of the base URLs, or of the servers of the spec where there are none.
 *
 * @throws LockstepError `BASE_URL_INVALID`
 */
export function providerRequests(
  { host, definition }: Mock,
  baseUrl: string | readonly string[] | undefined,
): ProviderRequests {
  const { provider, spec } = definition;
  const index = host.mocks.get(provider.id)?.index;
  const given = typeof baseUrl === 'string' ? [baseUrl] : (baseUrl ?? spec.table.servers);
  if (given.length === 0) {
    throw new LockstepError(
      'BASE_URL_INVALID',
      `Failed to tell where ${provider.id} is reached: its spec names no server. Give the option baseUrl.`,
    );
  }
  const page = typeof location === 'undefined' ? undefined : location.href;
  const bases = given.map((text) => normalizeBase(text, page));
  const placeOf = (request: Request): UnderBase | undefined => underBase(bases, request.url);
  return {
    has: (request) => placeOf(request) !== undefined,
    async operationOf(request) {
      const place = placeOf(request);
      if (place === undefined) return undefined;
      const { path, query } = parseTarget(place.target);
      const method = request.method.toUpperCase();
      const route = index?.match(method, path, query);
      if (route?.kind === 'not-selected' && route.candidates.some(isChosenByBody)) {
        const sent = await toHttpRequest(request.clone());
        const chosen = index?.match(method, path, query, choosingBody(sent));
        // A body that chooses none is refused like any other that is wrong.
        return chosen?.kind === 'operation' ? chosen.operation.id : route.candidates[0]?.id;
      }
      return route?.kind === 'operation' ? route.operation.id : undefined;
    },
    read: async (request) => ({ ...(await toHttpRequest(request)), ...placeOf(request) }),
  };
}
