import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { momentsOf, orderAtTime } from './order-at-time.ts';
import type { State } from './state.ts';

const { list } = defineHandlers<Operations, State>();

export const listPackageOrders: Handler<Operations['listPackageOrders'], State> = list('listPackageOrders', {
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
  overTime: { at: orderAtTime, moments: momentsOf },
  order: ({ body }) => ({
    by: 'createDate',
    direction: body.orderBy === 'createDateDesc' ? 'descending' : 'ascending',
  }),
  paging: { page: 'page', size: 'pageSize' },
  row: (order) => order,
  respond: ({ rows, total }) => ({ code: '200', message: 'success', total, data: rows }),
});
