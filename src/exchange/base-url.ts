import { LockstepError } from '../errors/lockstep-error.ts';

/** A URL that stands under a base, taken apart; the target keeps its query, and a fragment is no part of it. */
export interface UnderBase {
  readonly base: string;
  readonly target: string;
}

/**
 * The origin and path of a URL without a slash at the end, as it stands at the start of the URLs below it.
 * A relative one is resolved against `page`, the address of the page, where there is one.
 *
 * @throws LockstepError `BASE_URL_INVALID`
 */
export function normalizeBase(text: string, page?: string): string {
  const url = URL.canParse(text, page) ? new URL(text, page) : undefined;
  // A parser takes the variables of an OpenAPI server as they stand.
  const isWhole = !/[{}]/.test(text) && /^https?:$/.test(url?.protocol ?? '');
  if (url === undefined || !isWhole) {
    throw new LockstepError(
      'BASE_URL_INVALID',
      `Failed to take "${text}" as a base URL: expected an absolute http or https URL such as https://api.example.com/v1.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** The first base that a URL stands under. The URL is one that a parser has written, such as that of a `Request`. */
export function underBase(bases: readonly string[], url: string): UnderBase | undefined {
  for (const base of bases) {
    if (!url.startsWith(base)) continue;
    const [target = ''] = url.slice(base.length).split('#', 1);
    if (target.startsWith('/')) return { base, target };
    if (target === '' || target.startsWith('?')) return { base, target: `/${target}` };
  }
  return undefined;
}
