import type { JsonObject } from '../json/json-value.ts';
import { isJsonObject } from '../json/json-value.ts';
import type { Provider } from '../provider/provider.ts';

export const EIOTCLUB = 'https://oapi.eiotclub.com/api/v3';
export const TIBIOT = 'https://oac.tibiot.com/api/v1';

/** A card of TIBIOT's typical scenario that is in use. */
export const CARD = '89860119870100000012';

/** A request for the first pool records, signed as the account of the mock unless with another secret. */
export function poolRequest(provider: Provider, fields: JsonObject = {}, secret = 'mock-secret'): Request {
  const body: JsonObject = { pool_object_id: 387, page: 1, page_size: 10, ...fields };
  const parts = { method: 'POST', path: '/', query: [], headers: {}, body, literals: new Map() };
  const credentials = { appkey: 'mock-appkey', secret };
  const signed = provider.sign?.(parts, { credentials, now: Date.now(), random: () => 0.5 }).body;
  return post(`${EIOTCLUB}/pool/record/list`, { ...body, ...signed });
}

/** A request to switch the card off. */
export function switchOff(): Request {
  return post(`${TIBIOT}/card/operation/network`, { iccids: [CARD], switchOn: false });
}

function post(url: string, body: JsonObject): Request {
  return new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** The status of the card, as a client of TIBIOT reads it. */
export async function cardStatus(): Promise<unknown> {
  const response = await fetch(`${TIBIOT}/card/detail?iccid=${CARD}`);
  const body: unknown = await response.json();
  const data = isJsonObject(body) ? body['data'] : undefined;
  return isJsonObject(data) ? data['cardStatus'] : body;
}

/** Lets no request out that nothing handles: what MSW 2 calls a request is a frame in MSW 3. */
export function refusing(note: (request: Request) => void = () => {}): Refusing {
  const refuse = (request: Request): never => {
    note(request);
    throw new Error(`No request leaves this test, and one went to ${request.url}`);
  };
  return { onUnhandledRequest: refuse, onUnhandledFrame: ({ frame }) => refuse(frame.data.request) };
}

interface Refusing {
  readonly onUnhandledRequest: (request: Request) => never;
  readonly onUnhandledFrame: (unhandled: {
    readonly frame: { readonly data: { readonly request: Request } };
  }) => never;
}
