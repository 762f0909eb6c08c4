import { signParameters } from 'lockstep';
import { POOL } from './pool-records.ts';

/** A request that is sent again and again. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Path and query, with the provider in front. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Other targets and bodies, which take turns with it; autocannon sends the first alone. */
  readonly others?: readonly Pick<BenchRequest, 'target' | 'body'>[];
  /** Whether it is answered with a status of 400 or above. */
  readonly isRefused?: boolean;
}

export const UNSIGNED_LIST: BenchRequest = {
  method: 'GET',
  target: '/smartproxy/pub/user-product/list?app_key=mock-app-key&page=1&size=10',
  headers: {},
};

/** A page of ten pool records, chosen by status; good for the 600 s in which its timestamp is fresh. */
export function signedList(now: number): BenchRequest {
  const parameters = {
    appkey: 'mock-appkey',
    timestamp: Math.floor(now / 1000),
    nonce: 12_345,
    pool_object_id: POOL,
    status_code_arr: '2,3',
    page: 2,
    page_size: 10,
  };
  const sign = signParameters(parameters, 'mock-secret').signature;
  return {
    method: 'POST',
    target: '/eiotclub/api/v3/pool/record/list',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...parameters, sign }),
  };
}
