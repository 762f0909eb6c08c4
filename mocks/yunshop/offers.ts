import type { KeyedRandom } from 'lockstep/fixtures';
import type { Schemas } from '../../generated/yunshop/operations.ts';

type Terms = Schemas['PackageTerms'];
type PackageLog = Schemas['PackageLog'];

/** Draws the terms of one package. */
type Offer = (random: KeyedRandom) => Terms;

/** What a row repeats of the terms of its package, written more strictly. */
export type TermsInRow = Pick<PackageLog, 'type' | 'type_name' | 'valid_num' | 'fee' | 'desc' | 'other_data'>;

/** The number of uses of a package that lasts for ever. */
export const UNLIMITED = 99_999_999;
const FOR_EVER = { valid_num: UNLIMITED, valid_day: '永久' } as const;

/** The three kinds of package that the document shows, with prices of our own. */
export const OFFERS: readonly [Offer, ...Offer[]] = [bySingleMessage, byClick, byQuarter];

function bySingleMessage(random: KeyedRandom): Terms {
  const fee = random.pick('fee', ['5', '8', '10']);
  return {
    name: '按单次单条信息费用',
    value: 11,
    fee,
    ...FOR_EVER,
    desc: `单次单条信息费用${fee}元/条`,
  };
}

function byClick(random: KeyedRandom): Terms {
  const fee = random.pick('fee', ['0.5', '1', '2']);
  const balance = random.pick('least_balance', ['100', '200', '500']);
  return {
    name: '按点击量收费',
    value: 22,
    fee,
    ...FOR_EVER,
    least_balance: balance,
    desc: `每个用户点击1次收费${fee}元,余额需满${balance}元`,
  };
}

function byQuarter(random: KeyedRandom): Terms {
  const messages = random.pick('valid_num', [40, 60, 100]);
  const fee = String(messages * 10);
  return {
    name: '按季度信息数量收费套餐',
    value: 33,
    valid_num: String(messages),
    fee,
    valid_day: 90,
    desc: `季度信息数量${messages},收费${fee}元,有效期90天`,
  };
}

export function inRow(terms: Terms): TermsInRow {
  return {
    type: terms.value,
    type_name: terms.name,
    valid_num: Number(terms.valid_num),
    fee: Number(terms.fee).toFixed(2),
    desc: terms.desc,
    other_data: terms,
  };
}
