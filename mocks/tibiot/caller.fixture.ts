import { createMock, type Mock, type MockOptions } from 'lockstep';
import { mock as definition, type Operations } from './index.ts';

/** 10:00 on Sunday, 22 November 2026, in China. */
export const MORNING: number = Date.parse('2026-11-22T02:00:00Z');
export const MINUTE = 60_000;
export const DAY: number = 1440 * MINUTE;

/** Of the typical scenario: all kinds of pool, and a pool without cards. */
export const POOL_CODES = ['UP202504010001', 'UP202506180002', 'UP202509050003', 'UP202510220004'] as const;
export const CARD = '89860119870100000012';
export const OTHER_CARD = '89860119870100000020';
export const UNKNOWN_CARD = '89860119870100000038';

const PATHS = {
  getPoolDetail: 'pool/detail',
  getPoolMonthUsage: 'pool/getPoolMonthUsage',
  getPoolDayUsage: 'pool/getPoolDayUsage',
  getBatchStatus: 'operation/batch/query/status',
  getCardDetail: 'card/detail',
  getCardMonthUsage: 'card/getCardMonthUsage',
  getCardDayUsage: 'card/getCardDayUsage',
  switchCardNetwork: 'card/operation/network',
} as const satisfies Record<keyof Operations, string>;

type Query = Exclude<keyof Operations, 'switchCardNetwork'>;
type Body<K extends keyof Operations> = Operations[K]['response'];
type Data<K extends keyof Operations> =
  Extract<Body<K>, { data?: unknown }> extends { data?: infer D } ? NonNullable<D> : never;

/** A mock in strict mode whose clock stands still, and typed calls of it. */
export interface Caller {
  readonly mock: Mock;
  send(operation: Query, query: Readonly<Record<string, string>>): Promise<Response>;
  /** The body, a success or not. */
  ask<K extends Query>(operation: K, query: Operations[K]['query']): Promise<Body<K>>;
  /** The data of a success. @throws Error for anything else. */
  data<K extends Query>(operation: K, query: Operations[K]['query']): Promise<Data<K>>;
  sendSwitch(body: unknown): Promise<Response>;
  switchCards(iccids: readonly string[], switchOn: boolean): Promise<Data<'switchCardNetwork'>>;
}

export function caller(options: MockOptions = {}): Caller {
  const mock = createMock(definition, { strict: true, clock: MORNING, ...options });
  const url = (operation: keyof Operations) => `https://any.host/api/v1/${PATHS[operation]}`;
  const send: Caller['send'] = (operation, query) =>
    mock.fetch(`${url(operation)}?${new URLSearchParams(query)}`);
  const sendSwitch: Caller['sendSwitch'] = (body) =>
    mock.fetch(url('switchCardNetwork'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    mock,
    send,
    sendSwitch,
    ask: async (operation, query) => (await send(operation, { ...query })).json(),
    data: async (operation, query) => dataOf(await send(operation, { ...query })),
    switchCards: async (iccids, switchOn) => dataOf(await sendSwitch({ iccids, switchOn })),
  };
}

async function dataOf<D>(response: Response): Promise<D> {
  const body = await response.json();
  if (response.status !== 200 || body.code !== 200) throw new Error(`No success: ${JSON.stringify(body)}`);
  return body.data;
}
