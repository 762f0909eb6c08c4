import { matchSegment, parseSegment, type Segment } from '../spec/path-segment.ts';

/** A URL under which an API lies, which may have variables in it: `https://{region}.example.com/v1`. */
export interface ApiBase {
  /** As it was written. */
  readonly text: string;
  /** Scheme and host; none where a server is given by its path alone. */
  readonly origin: readonly Segment[] | undefined;
  readonly path: readonly Segment[];
}

/** A URL taken apart as far as bases go. */
export interface UrlParts {
  /** In lower case, without an account and without the usual port. */
  readonly origin: string;
  /** Path and query as they were sent. */
  readonly target: string;
}

const URL_PARTS = /^([a-z][a-z0-9+.-]*:)\/\/(?:[^/?#@]*@)?([^/?#]*)([^#]*)/i;

/** `undefined` for what is no absolute URL with a host. */
export function urlParts(url: string): UrlParts | undefined {
  const [, scheme = '', host = '', rest = ''] = URL_PARTS.exec(url) ?? [];
  if (host === '') return undefined;
  return { origin: originOf(scheme, host), target: rest.startsWith('/') ? rest : `/${rest}` };
}

function originOf(scheme: string, host: string): string {
  const origin = `${scheme}//${host}`.toLowerCase();
  const usual = scheme.toLowerCase() === 'https:' ? ':443' : ':80';
  return origin.endsWith(usual) ? origin.slice(0, -usual.length) : origin;
}

export function parseApiBase(text: string): ApiBase {
  const parts = urlParts(text);
  const [path = ''] = (parts?.target ?? text).split(/[?#]/, 1);
  return {
    text,
    origin: parts?.origin.split('/').map(parseSegment),
    path: path
      .split('/')
      .filter((segment) => segment !== '')
      .map(parseSegment),
  };
}

/** What stands behind a base in a URL, beginning with a slash; `undefined` where the URL does not lie under it. */
export function targetUnder(base: ApiBase, { origin, target }: UrlParts): string | undefined {
  const isThere = base.origin === undefined || matchesAll(base.origin, origin.split('/'));
  return isThere ? targetBehind(base.path, target) : undefined;
}

function targetBehind(path: readonly Segment[], target: string): string | undefined {
  let at = 0;
  for (const segment of path) {
    const end = endOfSegment(target, at + 1);
    if (target[at] !== '/' || !matchesText(segment, target.slice(at + 1, end))) return undefined;
    at = end;
  }
  const rest = target.slice(at);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function endOfSegment(target: string, from: number): number {
  let at = from;
  while (at < target.length && target[at] !== '/' && target[at] !== '?') at += 1;
  return at;
}

function matchesAll(segments: readonly Segment[], texts: readonly string[]): boolean {
  return (
    segments.length === texts.length &&
    segments.every((segment, index) => matchesText(segment, texts[index] ?? ''))
  );
}

function matchesText(segment: Segment, text: string): boolean {
  return segment.names.length === 0
    ? segment.literals[0] === text
    : matchSegment(segment, text) !== undefined;
}
