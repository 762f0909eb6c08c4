import { isJsonArray, isJsonObject } from '../json/json-value.ts';
import { type HarNode, member } from './har.ts';
import { lacksBody } from './har-body.ts';
import type { HarSkip } from './recording.ts';

export const HAR_SKIPS: Readonly<Record<HarSkip, string>> = {
  aborted: 'without a response',
  bodiless: 'without the body that was there',
  cached: 'from a cache',
  preflight: 'preflight requests of a browser',
  websocket: 'not HTTP (data:, websocket)',
};

/** `undefined` for an exchange, and for what is no entry at all. */
export function skipOf(entry: HarNode, method: string): HarSkip | undefined {
  if (isSocket(entry)) return 'websocket';
  const response = member(entry, 'response');
  const status = member(response, 'status').value;
  // An answer from memory has status 0 in some browsers. One of 304 has no body, whatever the spec says of it.
  if (status === 304 || isSaid(member(entry, '_fromCache'))) return 'cached';
  // Browsers write 0, and some tools -1 or no response at all; some keep the status of an answer that broke off.
  if (status === undefined || status === null || (typeof status === 'number' && status <= 0))
    return 'aborted';
  if (isSaid(member(response, '_error'))) return 'aborted';
  if (method.toUpperCase() === 'OPTIONS' && isPreflight(entry)) return 'preflight';
  return lacksBody(entry) ? 'bodiless' : undefined;
}

function isSaid({ value }: HarNode): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

/** `data:`, `blob:`, `ws:` and `chrome-extension:` URLs, and what was upgraded to something else. */
function isSocket(entry: HarNode): boolean {
  const url = member(member(entry, 'request'), 'url').value;
  if (typeof url === 'string' && /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url)) return true;
  if (member(member(entry, 'response'), 'status').value === 101) return true;
  return (
    member(entry, '_resourceType').value === 'websocket' ||
    isJsonArray(member(entry, '_webSocketMessages').value)
  );
}

/** What a browser asks before a request to another origin is no part of the API. */
function isPreflight(entry: HarNode): boolean {
  const headers = member(member(entry, 'request'), 'headers').value;
  if (!isJsonArray(headers)) return false;
  return headers.some((header) => {
    const name = isJsonObject(header) ? header['name'] : undefined;
    return typeof name === 'string' && name.toLowerCase() === 'access-control-request-method';
  });
}
