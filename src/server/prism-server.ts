import { reasonOf } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { problemResponse } from '../mock/problem.ts';
import { SESSION_HEADER } from '../mock/session-name.ts';
import { askPrism } from '../prism/ask-prism.ts';
import { answerPrismControl, type ServedPrism } from './prism-control.ts';
import { type ListenOptions, listenProviderServer, type ProviderServer } from './provider-server.ts';

/** A provider with the address of its own Prism. */
export interface PrismEngine extends ServedPrism {
  readonly url: string;
}

/**
 * Passes on what comes to `/<provider>/<path>` to the Prism of the provider, and its answers back.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenPrismServer(
  engines: readonly PrismEngine[],
  options: ListenOptions,
): Promise<ProviderServer> {
  const urls = new Map(engines.map(({ id, url }) => [id, url]));
  return listenProviderServer(
    {
      ids: [...urls.keys()],
      answer: (provider, request) => passOn(urls.get(provider) ?? '', request),
      control: (origin, request) => answerPrismControl(engines, origin, request),
    },
    options,
  );
}

/** Of one connection (RFC 9110, section 7.6.1): not passed on. */
const HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/** Better said than ignored: what is done "in a session" would be done to everybody. */
const NO_SESSIONS = problemResponse({
  status: 501,
  title: 'Not with this engine',
  detail:
    'Prism keeps no state, so there are no sessions. Leave x-lockstep-session out, or start the mock without --engine prism.',
});

async function passOn(url: string, request: HttpRequest): Promise<HttpResponse> {
  if (request.headers[SESSION_HEADER] !== undefined) return NO_SESSIONS;
  try {
    const answered = await askPrism(url, { ...request, headers: endToEnd(request.headers) });
    return { ...answered, headers: endToEnd(answered.headers) };
  } catch (error) {
    return problemResponse({ status: 502, title: 'Prism did not answer', detail: reasonOf(error) });
  }
}

function endToEnd(headers: HttpRequest['headers']): HttpRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.includes(name)));
}
