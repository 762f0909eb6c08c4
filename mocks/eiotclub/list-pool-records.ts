import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { ofVerifiedAccount } from './of-verified-account.ts';
import { recordAtTime, recordMoments } from './record-at-time.ts';
import type { State } from './state.ts';

const { list } = defineHandlers<Operations, State>();

export const listPoolRecords: Handler<Operations['listPoolRecords'], State> = ofVerifiedAccount(
  list('listPoolRecords', {
    from: 'poolRecords',
    filters: {
      pool_object_id: { equals: 'pool_object_id' },
      order_no_arr: { oneOf: 'order_no' },
      out_trade_no_arr: { oneOf: 'out_trade_no' },
      pool_type_code_arr: { oneOf: 'pool_type_code' },
      status_code_arr: { oneOf: 'status_code' },
      create_at_start: { atLeast: 'create_at' },
      create_at_end: { atMost: 'create_at' },
      active_timestamp_start: { atLeast: 'active_timestamp', none: 0 },
      active_timestamp_end: { atMost: 'active_timestamp', none: 0 },
      expire_timestamp_start: { atLeast: 'expire_timestamp', none: 0 },
      expire_timestamp_end: { atMost: 'expire_timestamp', none: 0 },
    },
    overTime: { at: recordAtTime, moments: (record) => recordMoments(record).map(({ at }) => at) },
    order: { by: 'create_at' },
    paging: { page: 'page', size: 'page_size' },
    row: ({ pool_object_id: _pool, activates_at: _activation, ...record }) => record,
    respond: ({ rows }) => ({ code: '200', message: 'success', data: { list: rows } }),
  }),
);
