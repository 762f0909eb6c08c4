import type { DocumentRow, ProviderDocument } from '../document-table.ts';

// The document consists of one example answer with three rows and two small tables of names. Required means
// present in all three rows; types, values and units are those the example shows. The table of request
// parameters is empty.

const route = 'plugin.be-within-call.frontend.enterprise.package-log';
const types = [11, 22, 33] as const;

const page: readonly DocumentRow[] = [
  { at: '/result', type: 'integer', required: true, enum: [1] },
  { at: '/msg', type: 'string', required: true },
  { at: '/data', type: 'object', required: true },
  { at: '/data/current_page', type: 'integer', required: true },
  { at: '/data/data', type: 'array', required: true },
  { at: '/data/data/*', type: 'object', required: true },
  { at: '/data/first_page_url', type: 'string', required: true },
  { at: '/data/from', type: 'integer', required: true },
  { at: '/data/last_page', type: 'integer', required: true },
  { at: '/data/last_page_url', type: 'string', required: true },
  { at: '/data/next_page_url', type: 'null', required: true },
  { at: '/data/path', type: 'string', required: true },
  { at: '/data/per_page', type: 'integer', required: true },
  { at: '/data/prev_page_url', type: 'null', required: true },
  { at: '/data/to', type: 'integer', required: true },
  { at: '/data/total', type: 'integer', required: true },
];

const row: readonly DocumentRow[] = [
  { at: '/data/data/*/id', type: 'integer', required: true },
  { at: '/data/data/*/uniacid', type: 'integer', required: true },
  { at: '/data/data/*/member_id', type: 'integer', required: true },
  { at: '/data/data/*/pay_sn', type: 'string', required: true },
  { at: '/data/data/*/operate_name', type: 'string', required: true },
  { at: '/data/data/*/pay_type_id', type: 'integer', required: true },
  { at: '/data/data/*/type', type: 'integer', required: true, enum: types },
  { at: '/data/data/*/valid_num', type: 'integer', required: true },
  { at: '/data/data/*/valid_time', type: ['integer', 'null'], required: true },
  { at: '/data/data/*/fee', type: 'string', required: true, unit: 'yuan' },
  { at: '/data/data/*/desc', type: 'string', required: true },
  { at: '/data/data/*/other_data', type: 'object', required: true },
  { at: '/data/data/*/status', type: 'integer', required: true, enum: [1, 2] },
  { at: '/data/data/*/created_at', type: 'string', required: true },
  { at: '/data/data/*/status_name', type: 'string', required: true },
  { at: '/data/data/*/type_name', type: 'string', required: true },
  { at: '/data/data/*/pay_type_name', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type', type: 'object', required: true },
];

const otherData: readonly DocumentRow[] = [
  { at: '/data/data/*/other_data/name', type: 'string', required: true },
  { at: '/data/data/*/other_data/value', type: 'integer', required: true, enum: types },
  { at: '/data/data/*/other_data/fee', type: 'string', required: true, unit: 'yuan' },
  { at: '/data/data/*/other_data/valid_num', type: ['integer', 'string'], required: true },
  { at: '/data/data/*/other_data/valid_day', type: ['integer', 'string'], required: true, unit: 'days' },
  { at: '/data/data/*/other_data/least_balance', type: 'string', required: false, unit: 'yuan' },
  { at: '/data/data/*/other_data/desc', type: 'string', required: true },
];

const payType: readonly DocumentRow[] = [
  { at: '/data/data/*/has_one_pay_type/id', type: 'integer', required: true },
  { at: '/data/data/*/has_one_pay_type/name', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type/plugin_id', type: 'integer', required: true },
  { at: '/data/data/*/has_one_pay_type/code', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type/type', type: 'integer', required: true },
  { at: '/data/data/*/has_one_pay_type/unit', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type/updated_at', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type/created_at', type: 'null', required: true },
  { at: '/data/data/*/has_one_pay_type/deleted_at', type: 'null', required: true },
  { at: '/data/data/*/has_one_pay_type/setting_key', type: 'string', required: true },
  { at: '/data/data/*/has_one_pay_type/need_password', type: 'integer', required: true },
  { at: '/data/data/*/has_one_pay_type/group_id', type: 'integer', required: true },
];

/** The page of yun_shop that lists the package log of an enterprise. */
export const yunshopDocument: ProviderDocument = {
  id: 'yunshop',
  operations: [
    {
      operationId: 'listPackageLogs',
      method: 'GET',
      path: '/addons/yun_shop/api.php',
      select: { route },
      request: [{ at: 'query:route', type: 'string', required: true, enum: [route] }],
      response: [...page, ...row, ...otherData, ...payType],
      departures: [
        'query:i undocumented: nothing -> integer',
        'query:type undocumented: nothing -> integer',
        'query:mid undocumented: nothing -> string',
        'query:shop_id undocumented: nothing -> string',
        'query:uuid undocumented: nothing -> string',
        'query:page undocumented: nothing -> integer',
        '/data/from type: integer -> integer|null',
        '/data/next_page_url type: null -> null|string',
        '/data/prev_page_url type: null -> null|string',
        '/data/to type: integer -> integer|null',
        '/data/data/*/has_one_pay_type/created_at type: null -> null|string',
        '/data/data/*/has_one_pay_type/deleted_at type: null -> null|string',
      ],
    },
  ],
};
