import type { HttpRequest } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';

/** Which answer a request asks for, by the header `Prefer` (RFC 7240) as Prism reads it. */
export interface Preference {
  /** A status, as it was sent. */
  readonly code: string | undefined;
  /** The name of an example. */
  readonly example: string | undefined;
  /** Made from the schema, whatever examples there are. */
  readonly dynamic: boolean | undefined;
}

const NAMES = ['code', 'example', 'dynamic'] as const;
const PAIR = /(?:^|[,;\s])(code|example|dynamic)\s*=\s*(?:"([^"]*)"|([^,;\s]*))/gi;

/** What a request prefers: by the header, else by `__code`, `__example` and `__dynamic` in its query. */
export function preferenceOf({ headers, target }: HttpRequest): Preference | undefined {
  const header = headers['prefer'];
  const found = new Map<string, string>();
  if (target.includes('__')) {
    for (const [name, value] of parseTarget(target).query)
      if (NAMES.some((known) => name === `__${known}`)) found.set(name.slice(2), value);
  }
  if (header !== undefined) {
    for (const [, name = '', quoted, plain = ''] of header.matchAll(PAIR))
      found.set(name.toLowerCase(), quoted ?? plain);
  }
  if (found.size === 0) return undefined;
  const dynamic = found.get('dynamic');
  return {
    code: found.get('code'),
    example: found.get('example'),
    dynamic: dynamic === undefined ? undefined : dynamic === 'true',
  };
}
