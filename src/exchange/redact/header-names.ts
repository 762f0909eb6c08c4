/**
 * Headers that say how a message is to be read, sent or kept, and nothing of who sent it. The value of every other
 * header is hidden: what a new one holds, nobody can know.
 */
const SAFE: ReadonlySet<string> = new Set([
  ...[':authority', ':method', ':path', ':scheme', ':status'],
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'accept-patch', 'accept-post'],
  ...['accept-ranges', 'age', 'allow', 'alt-svc', 'cache-control', 'connection', 'content-disposition'],
  ...['content-encoding', 'content-language', 'content-length', 'content-location', 'content-range'],
  ...['content-type', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'date', 'dnt', 'etag'],
  ...['expect', 'expires', 'host', 'if-match', 'if-modified-since', 'if-none-match', 'if-unmodified-since'],
  ...['keep-alive', 'last-modified', 'link', 'location', 'origin', 'pragma', 'priority', 'range'],
  ...['referer', 'referrer-policy', 'retry-after', 'server', 'strict-transport-security', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'upgrade-insecure-requests', 'user-agent', 'vary', 'via'],
  ...[
    'x-content-type-options',
    'x-frame-options',
    'x-lockstep-fault',
    'x-powered-by',
    'x-requested-with',
    'x-xss-protection',
  ],
]);

const SAFE_FAMILY = /^(?:access-control-|sec-ch-|sec-fetch-|(?:x-)?ratelimit-|x-rate-limit-)/;

/** `name` in lower case. */
export function isSafeHeader(name: string): boolean {
  return SAFE.has(name) || SAFE_FAMILY.test(name);
}

/** Headers whose value is a URL or a request target. */
export const URL_HEADERS: ReadonlySet<string> = new Set([
  ...[':path', 'content-location', 'location', 'origin', 'referer'],
]);
