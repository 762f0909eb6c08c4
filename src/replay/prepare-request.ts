import type { HttpRequest } from '../exchange/http.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { signRequest } from '../exchange/sign-request.ts';
import { invalidCredentials } from '../provider/credentials.ts';
import type { Provider, SigningContext } from '../provider/provider.ts';

/** Of one connection (RFC 9110, section 7.6.1), or true of the recorded bytes alone. */
const DROPPED = new Set(
  `connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer
   transfer-encoding upgrade content-length content-encoding host`.split(/\s+/),
);

/**
 * A recorded request as it is sent again: without the headers of its first journey, and signed afresh with
 * the target's credentials, or with wrong ones where the recording shows a refusal.
 */
export function prepareRequest(
  request: HttpRequest,
  provider: Provider,
  credentials: RecordedExchange['credentials'],
  context: SigningContext,
): HttpRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !DROPPED.has(name)));
  const signing =
    credentials === 'invalid'
      ? { ...context, credentials: invalidCredentials(provider, context.credentials) }
      : context;
  return signRequest({ ...request, headers }, provider.sign, signing);
}
