import { type Signal, signal } from '@preact/signals';

/** The pages, in the order of the navigation. */
export const PAGES = ['overview', 'traffic', 'state', 'control', 'try', 'drift'] as const;
export type PageName = (typeof PAGES)[number];

/** What the address names: a page, and what of it. */
export interface Route {
  readonly page: PageName;
  readonly parts: readonly string[];
}

export const route: Signal<Route> = signal({ page: 'overview', parts: [] });

/** Follows the address, as links and the back button change it. */
export function followHash(): void {
  const read = (): void => {
    route.value = routeOf(location.hash);
  };
  read();
  addEventListener('hashchange', read);
}

/** What an address names: the overview where it names no page. */
export function routeOf(hash: string): Route {
  const [first, ...parts] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  const page = PAGES.find((name) => name === first) ?? 'overview';
  return { page, parts };
}

/** An escape that somebody has mistyped stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function hrefOf(page: PageName, ...parts: readonly (string | number)[]): string {
  return `#/${[page, ...parts].map((part) => encodeURIComponent(part)).join('/')}`;
}

export function goTo(page: PageName, ...parts: readonly (string | number)[]): void {
  location.hash = hrefOf(page, ...parts);
}
