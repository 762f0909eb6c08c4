import type { Schemas } from '../../generated/yunshop/operations.ts';

type PayType = Schemas['PayType'];

const SHARED = {
  plugin_id: 0,
  type: 0,
  unit: '',
  updated_at: '2019-04-15 12:07:20',
  created_at: null,
  deleted_at: null,
  setting_key: '',
  need_password: 0,
} satisfies Partial<PayType>;

/** What stands where nothing was paid, as in the document's example. */
export const UNPAID: PayType = { ...SHARED, id: 0, name: '未支付', code: 'unPay', group_id: 2 };

/** Ways of paying that the document does not show: made up. */
export const PAID: readonly PayType[] = [
  { ...SHARED, id: 1, name: '微信支付', code: 'wechatPay', group_id: 1 },
  { ...SHARED, id: 2, name: '支付宝支付', code: 'alipay', group_id: 1 },
  { ...SHARED, id: 3, name: '余额支付', code: 'balance', group_id: 1 },
];
