import { createMock, type JsonObject, type Mock, type MockOptions } from 'lockstep';
import type { Operations, Schemas } from '../../generated/eiotclub/operations.ts';
import { mock, provider, type State } from './index.ts';

/** The time of the sessions in these tests. */
export const NOW: number = Date.parse('2026-11-22T00:00:00Z');

const CREDENTIALS = { appkey: 'mock-appkey', secret: 'mock-secret' };

const PATHS: Readonly<Record<keyof Operations, string>> = {
  listPoolRecords: '/api/v3/pool/record/list',
  listPackageOrders: '/api/v3/package/packageOrderRecord',
};

/** A mock whose clock stands still and which does not let a wrong answer of its own pass. */
export function startMock(options: MockOptions = {}): Mock {
  return createMock(mock, { clock: NOW, strict: true, ...options });
}

/** The state as it is, in the types of its records. */
export function stateOf(subject: Mock): { readonly [C in keyof State]: readonly State[C][] } {
  // A snapshot is JSON; that its records have these types is what the tests of the scenarios show.
  return subject.snapshot() as unknown as ReturnType<typeof stateOf>;
}

/** The request body with signing parameters of this moment. */
export function signed(body: JsonObject, now: number = NOW): JsonObject {
  const request = { method: 'POST', path: '/', query: [], headers: {}, body, literals: new Map() };
  return { ...body, ...provider.sign?.(request, { credentials: CREDENTIALS, now, random: () => 0.5 }).body };
}

export function send(
  subject: Mock,
  operation: keyof Operations,
  body: JsonObject | string,
): Promise<Response> {
  return subject.fetch(`https://oapi.eiotclub.com${PATHS[operation]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json;charset=utf-8' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/**
 * The pool records that a signed request finds: of pool 387, all on one page, unless it says
 * otherwise. Signed by the clock on the wall, which is fresh wherever the session's clock was moved.
 */
export async function poolRecords(subject: Mock, filters: JsonObject): Promise<Schemas['PoolRecord'][]> {
  const body = signed({ pool_object_id: 387, page: 1, page_size: 1000, ...filters }, Date.now());
  const response = await send(subject, 'listPoolRecords', body);
  const answer: Operations['listPoolRecords']['response'] = await response.json();
  if (answer.code !== '200') throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer.data.list;
}

/** The orders that a signed request finds: of the example card, all on one page, unless it says otherwise. */
export async function packageOrders(
  subject: Mock,
  filters: JsonObject,
): Promise<Schemas['ListPackageOrdersSuccess']> {
  const body = signed({ iccid: '8988308650104486856', pageSize: 1000, ...filters }, Date.now());
  const response = await send(subject, 'listPackageOrders', body);
  const answer: Operations['listPackageOrders']['response'] = await response.json();
  if (answer.code !== '200') throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}
