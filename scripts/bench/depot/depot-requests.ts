import type { BenchRequest } from '../requests.ts';
import { codeOf, createdAt } from './parcels.js';

const JSON_BODY = { 'content-type': 'application/json' };
const SEARCH = '/depot/parcel-search';
/** More than any of the servers might remember of what was asked lately. */
const VARIANTS = 64;
const REFUSED_VARIANTS = 256;
const PAGE = { page: 2, size: 10 };

function search(body: object): BenchRequest {
  return { method: 'POST', target: SEARCH, headers: JSON_BODY, body: JSON.stringify(body) };
}

/** As people filter: by a status, and by ranges that most of the parcels are in. */
const FILTERS = {
  status: 'sorted',
  created_from: createdAt(0),
  created_to: createdAt(1_000_000),
  weight_from: 100,
  weight_to: 20_000,
};

/** A page of ten parcels. */
export const SEARCH_BY_STATUS: BenchRequest = search({ ...FILTERS, ...PAGE });

/** The same with a page that there cannot be. */
export const REFUSED_SEARCH: BenchRequest = {
  ...search({ ...FILTERS, ...PAGE, page: 0 }),
  isRefused: true,
};

/** Other pages that there cannot be, ever other ones. */
export const REFUSED_SEARCHES: BenchRequest = {
  ...turnsOf(Array.from({ length: REFUSED_VARIANTS }, (_, at) => search({ ...FILTERS, ...PAGE, page: -at }))),
  isRefused: true,
};

export const PARCEL_BY_KEY: BenchRequest = { method: 'GET', target: '/depot/parcels/417', headers: {} };

/** Filtered pages of so many parcels, by what they are filtered by; each asks for ever other ones. */
export function filteredSearches(
  parcels: number,
): Readonly<Record<'by key' | 'by equality' | 'by range', BenchRequest>> {
  return {
    'by key': inTurns(parcels, (index) => search({ ...PAGE, code: codeOf(index), page: 1 })),
    'by equality': inTurns(parcels, (index) => search({ ...PAGE, status: 'sorted', page: pageAt(index) })),
    'by range': inTurns(parcels, (index) =>
      search({ ...PAGE, created_from: createdAt(index), created_to: createdAt(index + 100) }),
    ),
  };
}

/** The same by the query of a spec-only mock, which infers no ranges. */
export function filteredLists(parcels: number): Readonly<Record<string, BenchRequest>> {
  const list = (query: string): BenchRequest => ({
    method: 'GET',
    target: `/depot/parcels?${query}`,
    headers: {},
  });
  return {
    'inferred, by key': inTurns(parcels, (index) => list(`code=${codeOf(index)}`)),
    'inferred, by equality': inTurns(parcels, (index) => list(`status=sorted&page=${pageAt(index)}`)),
  };
}

/** Pages that there are with 1,000 parcels, too. */
function pageAt(index: number): number {
  return 1 + (index % 16);
}

/** Requests about parcels spread over all of them. */
function inTurns(parcels: number, request: (index: number) => BenchRequest): BenchRequest {
  const step = Math.floor((parcels - 200) / VARIANTS);
  return turnsOf(Array.from({ length: VARIANTS }, (_, at) => request(at * step)));
}

function turnsOf([first, ...others]: readonly BenchRequest[]): BenchRequest {
  if (first === undefined) throw new RangeError('There is no request to begin with.');
  return { ...first, others };
}
