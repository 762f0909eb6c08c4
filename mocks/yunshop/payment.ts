import { type KeyedRandom, zonelessDateTime } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/yunshop/operations.ts';
import { PAID, UNPAID } from './pay-types.ts';
import { CHINA } from './shop-days.ts';

type PackageLog = Schemas['PackageLog'];

const BACK_OFFICE_NAMES = ['后端修改', '后端添加'] as const;
const BOUGHT_NAME = '前端购买';

type Payment = Pick<
  PackageLog,
  'pay_sn' | 'operate_name' | 'pay_type_id' | 'pay_type_name' | 'has_one_pay_type'
>;

/** Given by the back office, as in the document's example, or bought. */
export function payment(random: KeyedRandom, at: number, isBought: boolean): Payment {
  if (isBought) {
    const way = random.pick('pay_type', PAID);
    return {
      pay_sn: `PN${zonelessDateTime(at, CHINA).replace(/\D/g, '')}${random.digits('pay_sn', 4)}`,
      operate_name: BOUGHT_NAME,
      pay_type_id: way.id,
      pay_type_name: way.name,
      has_one_pay_type: way,
    };
  }
  const name = random.pick('operate_name', BACK_OFFICE_NAMES);
  return {
    pay_sn: '',
    operate_name: name,
    pay_type_id: UNPAID.id,
    // The example names what the back office did, not the way of paying.
    pay_type_name: name,
    has_one_pay_type: UNPAID,
  };
}
