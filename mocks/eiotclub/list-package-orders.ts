import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { ofVerifiedAccount } from './of-verified-account.ts';
import { orderAtTime, orderMoments } from './order-at-time.ts';
import type { State } from './state.ts';

const { list } = defineHandlers<Operations, State>();

export const listPackageOrders: Handler<Operations['listPackageOrders'], State> = ofVerifiedAccount(
  list('listPackageOrders', {
    from: 'packageOrders',
    filters: {
      iccid: { equals: 'iccid' },
      state: { equals: 'state' },
      stateArrStr: { oneOf: 'state' },
      createDateStart: { atLeast: 'createDate' },
      createDateEnd: { atMost: 'createDate' },
      updateDateStart: { atLeast: 'updateDate' },
      updateDateEnd: { atMost: 'updateDate' },
      orderIdArrStr: { oneOf: 'orderId' },
    },
    overTime: { at: orderAtTime, moments: (order) => orderMoments(order).map(({ at }) => at) },
    order: ({ body }) => ({
      by: 'createDate',
      direction: body.orderBy === 'createDateDesc' ? 'descending' : 'ascending',
    }),
    paging: { page: 'page', size: 'pageSize' },
    row: ({ is_stuck: _stuck, ...order }) => order,
    respond: ({ rows, total }) => ({ code: '200', message: 'success', total, data: rows }),
  }),
);
