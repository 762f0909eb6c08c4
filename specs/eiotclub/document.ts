import type { DocumentRow, ProviderDocument } from '../document-table.ts';

// The document gives appkey the default `{{APPKEY}}`. That is a variable of the vendor's editor, no default.
// Only one of the two pages bounds the nonce, the other says "five digits", which is the same.
const signing: readonly DocumentRow[] = [
  { at: 'body:/appkey', type: 'string', required: true },
  { at: 'body:/timestamp', type: 'integer', required: true, minimum: 1_000_000_000, maximum: 9_999_999_999 },
  { at: 'body:/nonce', type: 'integer', required: true, minimum: 10_000, maximum: 99_999 },
  { at: 'body:/sign', type: 'string', required: true },
];

const poolRecordRequest: readonly DocumentRow[] = [
  ...signing,
  { at: 'body:/pool_object_id', type: 'integer', required: true },
  { at: 'body:/order_no_arr', type: 'string', required: false },
  { at: 'body:/out_trade_no_arr', type: 'string', required: false },
  { at: 'body:/pool_type_code_arr', type: 'string', required: false },
  { at: 'body:/status_code_arr', type: 'string', required: false },
  { at: 'body:/create_at_start', type: 'integer', required: false },
  { at: 'body:/create_at_end', type: 'integer', required: false },
  { at: 'body:/active_timestamp_start', type: 'integer', required: false },
  { at: 'body:/active_timestamp_end', type: 'integer', required: false },
  { at: 'body:/expire_timestamp_start', type: 'integer', required: false },
  { at: 'body:/expire_timestamp_end', type: 'integer', required: false },
  { at: 'body:/page', type: 'integer', required: true, minimum: 1 },
  { at: 'body:/page_size', type: 'integer', required: true, maximum: 1000 },
];

const poolRecordAnswer: readonly DocumentRow[] = [
  { at: '/code', type: 'string', required: true, enum: ['200'] },
  { at: '/message', type: 'string', required: true },
  { at: '/data', type: 'object', required: true },
  { at: '/data/list', type: 'array', required: true },
  { at: '/data/list/*', type: 'object', required: true },
  { at: '/data/list/*/pool_record_id', type: 'integer', required: true },
  { at: '/data/list/*/order_no', type: 'string', required: true },
  { at: '/data/list/*/out_trade_no', type: 'string', required: true, maxLength: 32 },
  { at: '/data/list/*/pool_type_code', type: 'string', required: true },
  // 0 to 3 are named and everything below 0 is void, so the upper bound is all that can be checked.
  { at: '/data/list/*/status_code', type: 'integer', required: true, maximum: 3 },
  { at: '/data/list/*/expire_timestamp', type: 'integer', required: true, unit: 'seconds' },
  { at: '/data/list/*/active_timestamp', type: 'integer', required: true, unit: 'seconds' },
  { at: '/data/list/*/total', type: 'integer', required: true, unit: 'bytes' },
  { at: '/data/list/*/used', type: 'integer', required: true, unit: 'bytes' },
  { at: '/data/list/*/create_at', type: 'integer', required: true },
];

const packageOrderRequest: readonly DocumentRow[] = [
  ...signing,
  { at: 'body:/iccid', type: 'string', required: true },
  { at: 'body:/state', type: 'integer', required: false, enum: [0, 1, 2] },
  { at: 'body:/createDateStart', type: 'string', required: false },
  { at: 'body:/createDateEnd', type: 'string', required: false },
  { at: 'body:/orderIdArrStr', type: 'string', required: false },
  { at: 'body:/page', type: 'integer', required: false, minimum: 1 },
  { at: 'body:/pageSize', type: 'integer', required: false },
  { at: 'body:/updateDateStart', type: 'string', required: false },
  { at: 'body:/updateDateEnd', type: 'string', required: false },
  { at: 'body:/orderBy', type: 'string', required: false, enum: ['', 'createDateDesc'] },
  { at: 'body:/stateArrStr', type: 'string', required: false },
];

const packageOrderAnswer: readonly DocumentRow[] = [
  { at: '/code', type: 'string', required: true, enum: ['200'] },
  { at: '/message', type: 'string', required: true },
  { at: '/data', type: 'array', required: true },
  { at: '/data/*', type: 'object', required: true },
  { at: '/data/*/packageName', type: 'string', required: true },
  { at: '/data/*/iccid', type: 'string', required: true },
  { at: '/data/*/state', type: 'integer', required: true, enum: [0, 1, 2] },
  { at: '/data/*/price', type: 'number', required: true },
  { at: '/data/*/createDate', type: 'string', required: true },
  { at: '/data/*/startDate', type: 'string', required: true },
  { at: '/data/*/endDate', type: 'string', required: true },
  { at: '/data/*/flowTotal', type: 'number', required: true },
  { at: '/data/*/gzhPackageName', type: 'string', required: true },
  { at: '/data/*/totalActive', type: 'integer', required: true },
  { at: '/data/*/currency', type: 'string', required: true },
  { at: '/data/*/orderId', type: 'integer', required: true },
  { at: '/data/*/packageCode', type: 'string', required: true },
  { at: '/data/*/renew', type: 'integer', required: true, enum: [0, 1] },
  { at: '/data/*/packageType', type: 'integer', required: true, enum: [2, 3, 4] },
  { at: '/data/*/isRefund', type: 'integer', required: true, enum: [0, 1] },
  { at: '/data/*/periodType', type: 'integer', required: true, enum: [1, 2] },
  { at: '/data/*/outTradeNo', type: 'string', required: false, maxLength: 32 },
  { at: '/data/*/updateDate', type: 'string', required: true },
  { at: '/data/*/flowRemain', type: 'number', required: true },
  { at: '/data/*/flowUsageBytes', type: 'integer', required: true, unit: 'bytes' },
  { at: '/total', type: 'integer', required: true },
];

/** The two pages of the EIOTCLUB open platform: records of a pool, package orders of a card. */
export const eiotclubDocument: ProviderDocument = {
  id: 'eiotclub',
  operations: [
    {
      operationId: 'listPoolRecords',
      method: 'POST',
      path: '/api/v3/pool/record/list',
      request: poolRecordRequest,
      response: poolRecordAnswer,
      departures: ['body:/page_size minimum: nothing -> 1'],
    },
    {
      operationId: 'listPackageOrders',
      method: 'POST',
      path: '/api/v3/package/packageOrderRecord',
      request: packageOrderRequest,
      response: packageOrderAnswer,
      departures: [
        'body:/page default: nothing -> 1',
        'body:/pageSize minimum: nothing -> 1',
        'body:/pageSize default: nothing -> 10',
      ],
    },
  ],
};
