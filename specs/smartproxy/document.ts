import type { DocumentRow, ProviderDocument } from '../document-table.ts';

const productTypes = [9, 11, 14, 25] as const;

const request: readonly DocumentRow[] = [
  { at: 'query:app_key', type: 'string', required: true },
  { at: 'query:trade_no', type: 'string', required: false },
  { at: 'query:page', type: 'number', required: false, default: 1 },
  { at: 'query:size', type: 'number', required: false, default: 20 },
  { at: 'query:product_type', type: 'number', required: false, enum: productTypes },
];

const response: readonly DocumentRow[] = [
  { at: '/code', type: 'integer', required: false, enum: [200] },
  { at: '/msg', type: 'string', required: false },
  { at: '/data', type: 'object', required: false },
  { at: '/data/list', type: 'array', required: false },
  { at: '/data/list/*', type: 'object', required: true },
  { at: '/data/list/*/id', type: 'integer', required: false },
  { at: '/data/list/*/created_at', type: 'string', required: false },
  { at: '/data/list/*/expired_at', type: 'string', required: false },
  // The table names a type of its own, `productTypes`; the example and the enumeration show integers.
  { at: '/data/list/*/product_type', type: 'integer', required: false, enum: productTypes },
  { at: '/data/list/*/trade_no', type: 'string', required: false },
  { at: '/data/list/*/order', type: 'object', required: false },
  { at: '/data/list/*/order/created_at', type: 'string', required: false },
  { at: '/data/list/*/order/pay_at', type: 'string', required: false },
  { at: '/data/list/*/order/title', type: 'string', required: false },
  { at: '/data/page', type: 'integer', required: false },
  { at: '/data/page_size', type: 'integer', required: false },
  { at: '/data/total_count', type: 'integer', required: false },
  { at: '/data/total_page', type: 'integer', required: false },
];

/** The page of the proxy platform that lists the packages an account has bought. */
export const smartproxyDocument: ProviderDocument = {
  id: 'smartproxy',
  operations: [
    {
      operationId: 'listUserProducts',
      method: 'GET',
      path: '/pub/user-product/list',
      request,
      response,
      departures: [
        'query:page type: number -> integer',
        'query:size type: number -> integer',
        'query:product_type type: number -> integer',
        '/code required: false -> true',
      ],
    },
  ],
};
