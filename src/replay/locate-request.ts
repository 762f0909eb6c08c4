import { parseTarget } from '../exchange/target.ts';
import { isChosenByBody } from '../spec/operation-index.ts';
import { type ApiBase, parseApiBase, targetUnder, urlParts } from './api-base.ts';
import type { ReplaySubject } from './replay-subject.ts';

/** Where a request of mixed traffic stands. */
export type Location =
  /** Under a base of the API, or under a server of the spec. */
  | { readonly kind: 'under'; readonly target: string }
  /** Elsewhere; the target is what is left of it if any host is taken for the API's. */
  | { readonly kind: 'elsewhere'; readonly target: string }
  /** Not asked over HTTP at all. */
  | { readonly kind: 'not-http' };

export type Locate = (method: string, url: string) => Location;

/**
 * Says where requests stand: under `base`, where one is given, and otherwise under the servers of the spec.
 * Of a request elsewhere, the path of a server is taken off if that leads to an operation, or if nothing does.
 */
export function createLocate({ spec, index }: ReplaySubject, base: string | undefined): Locate {
  const bases = (base === undefined ? spec.table.servers : [base]).map(parseApiBase);
  const absolute = bases.filter(({ origin }) => origin !== undefined);
  const anywhere = bases.map((one): ApiBase => ({ ...one, origin: undefined })).sort(longestFirst);
  return (method, url) => {
    const parts = /^https?:/i.test(url) ? urlParts(url) : undefined;
    if (parts === undefined) return { kind: 'not-http' };
    for (const one of absolute) {
      const target = targetUnder(one, parts);
      if (target !== undefined) return { kind: 'under', target };
    }
    const stripped = anywhere.flatMap((one) => targetUnder(one, parts) ?? []);
    const candidates = [...stripped, parts.target];
    const known = candidates.find((target) => {
      const { path, query } = parseTarget(target);
      const route = index.match(method, path, query);
      // Which of several operations it is may be for the body to say, and there is none of them here.
      return (
        route.kind === 'operation' || (route.kind === 'not-selected' && route.candidates.some(isChosenByBody))
      );
    });
    return { kind: 'elsewhere', target: known ?? candidates[0] ?? parts.target };
  };
}

function longestFirst(a: ApiBase, b: ApiBase): number {
  return b.path.length - a.path.length;
}
