import type { Page } from 'lockstep';

/** A page as Laravel's paginator writes it. */
export interface LaravelPage<R> {
  current_page: number;
  data: R[];
  first_page_url: string;
  from: number | null;
  last_page: number;
  last_page_url: string;
  next_page_url: string | null;
  path: string;
  per_page: number;
  prev_page_url: string | null;
  to: number | null;
  total: number;
}

/**
 * A page of the list at a URL. The links carry `page` alone, as those of the document's example do: a client has
 * to add `route` and the other parameters again.
 */
export function laravelPage<R>(
  { page, size, total, pages, firstIndex, lastIndex }: Omit<Page<unknown>, 'rows'>,
  data: R[],
  url: string,
): LaravelPage<R> {
  const lastPage = Math.max(1, pages);
  const linkTo = (target: number): string => `${url}?page=${target}`;
  return {
    current_page: page,
    data,
    first_page_url: linkTo(1),
    from: firstIndex,
    last_page: lastPage,
    last_page_url: linkTo(lastPage),
    next_page_url: page < lastPage ? linkTo(page + 1) : null,
    path: url,
    per_page: size,
    prev_page_url: page > 1 ? linkTo(page - 1) : null,
    to: lastIndex,
    total,
  };
}
