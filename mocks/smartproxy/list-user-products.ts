import { defineHandlers, type Handler } from 'lockstep';
import type { Operations } from '../../generated/smartproxy/operations.ts';
import { ofVerifiedAccount } from './of-verified-account.ts';
import { productAtTime, productMoments } from './product-at-time.ts';
import type { State } from './state.ts';

const { list } = defineHandlers<Operations, State>();

export const listUserProducts: Handler<Operations['listUserProducts'], State> = ofVerifiedAccount(
  list('listUserProducts', {
    from: 'products',
    filters: {
      trade_no: { equals: 'trade_no' },
      product_type: { equals: 'product_type' },
    },
    overTime: { at: productAtTime, moments: (product) => productMoments(product).map(({ at }) => at) },
    order: { by: 'created_at', direction: 'descending' },
    paging: { page: 'page', size: 'size' },
    row: (product) => product,
    respond: ({ rows, page, size, total, pages }) => ({
      code: 200,
      msg: 'success',
      data: { list: rows, page, page_size: size, total_count: total, total_page: pages },
    }),
  }),
);
