import { simCard, simCardIccid } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { packageOrder } from '../eiotclub/index.ts';
import {
  batchCard,
  card,
  cardsOfPool,
  getBatchStatus,
  getCardDayUsage,
  getCardDetail,
  getCardMonthUsage,
  getPoolDayUsage,
  getPoolDetail,
  getPoolMonthUsage,
  pool,
  poolOfCard,
  switchCardNetwork,
} from './index.ts';

const POOLS = 20;

test('A card belongs to a pool, which counts its cards and adds up what they used.', () => {
  for (const one of pool.list(POOLS)) {
    const cards = cardsOfPool(one.upoolCode ?? '');
    expect(one.totalCard).toBe(cards.length);
    expect(one.useFlow).toBe(cards.reduce((sum, { useFlow = 0 }) => sum + useFlow, 0));
    expect(one.totalFlow).toBe(cards.reduce((sum, { totalFlow = 0 }) => sum + totalFlow, 0));
    expect(one.bindCardStatusCount?.reduce((sum, { total = 0 }) => sum + total, 0)).toBe(cards.length);
    for (const { iccid = '', useMonthFlow = 0, useFlow = 0, totalFlow } of cards) {
      expect(poolOfCard(iccid)).toEqual(one);
      expect(useMonthFlow).toBeLessThanOrEqual(useFlow);
      if (one.poolType !== 2) expect(useFlow).toBeLessThanOrEqual(totalFlow ?? 0);
    }
  }
});

test('The days of a month add up, for a card and for its pool.', () => {
  const iccid = cardsOfPool('UP202504010001').find(({ cardStatus }) => cardStatus === 8)?.iccid ?? '';
  const now = Date.parse('2026-01-11T00:00:00Z');
  const days = Array.from({ length: 11 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`);
  const used = (queryDay: string) =>
    getCardDayUsage.using({ now }).response({ iccid, queryDay }).data?.useFlowKb ?? 0;
  const month = getCardMonthUsage.using({ now }).response({ iccid, queryMonth: '2026-01' }).data;
  expect(month).toMatchObject({
    month: '2026-01',
    iccid,
    useFlowKb: days.reduce((sum, day) => sum + used(day), 0),
  });
  expect(month?.useFlowKb).toBeGreaterThan(0);
  expect(card.using({ now })({ iccid }).useMonthFlow).toBe(month?.useFlowKb);

  const asked = { poolCode: 'UP202504010001' };
  const whole = getPoolMonthUsage.using({ now }).response({ ...asked, queryMonth: '2026-01' })
    .data?.useFlowKb;
  const each = days.map(
    (queryDay) => getPoolDayUsage.using({ now }).response({ ...asked, queryDay }).data?.useFlowKb ?? 0,
  );
  expect(whole).toBe(each.reduce((sum, one) => sum + one));
  expect(getPoolDayUsage.response().data).toMatchObject({ day: '2026-01-01', poolCode: 'UP202504010001' });
  expect(getPoolMonthUsage.response().data?.month).toBe('2026-01');
  expect(getCardDayUsage.response().data?.iccid).toBe(simCardIccid(1, 0));
  expect(getCardMonthUsage.response().data?.month).toBe('2026-01');
});

test('The same ICCID is the same card in every answer and at every provider.', () => {
  const { iccid } = packageOrder();
  const { imsi, msisdn, imei } = simCard(iccid);
  expect(card()).toMatchObject({ iccid, imsi, msisdn, imei });
  expect(card({ iccid })).toEqual(card());
  expect(batchCard({ iccid })).toMatchObject({ iccid, msisdn });
  expect(getCardDetail.response({ iccid }).data).toEqual(card());
  expect(getCardDetail.response().data).toEqual(card());
  expect(getBatchStatus.response({ batchCode: 'B1' }).data).toMatchObject([{ iccid, msisdn }, {}, {}]);
});

test('Traits say what they mean.', () => {
  const statuses = [
    card.silent,
    card.shutDown,
    card.inUse,
    card.testPeriod,
    card.numberKept,
    card.liquidated,
    card.abnormal,
  ];
  expect(statuses.map((make) => make().cardStatus)).toEqual([1, 4, 8, 12, 16, 18, 99]);
  expect(card.silent().billingMethod).toBe(0);
  expect(card.statusUnknown()).not.toHaveProperty('cardStatus');
  expect(card.usedUp({ totalFlow: 100 }).useFlow).toBe(100);
  expect(card.nearlyUsedUp({ totalFlow: 100 }).useFlow).toBeGreaterThanOrEqual(95);
  expect(card.using({ locale: 'en' }).usedUp({ totalFlow: undefined }).useFlow).toBe(0);

  expect([pool.userPool, pool.byUsage, pool.central].map((make) => make().poolType)).toEqual([1, 2, 3]);
  expect(pool.byUsage()).toMatchObject({ totalFlow: 0, unit: expect.any(String) });
  expect(pool.central().startTime).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(pool.central.inUse().endTime?.localeCompare('2026-01-01')).toBe(1);
  expect(pool.central.expired().endTime?.localeCompare('2026-01-01')).toBe(-1);
  expect(pool.usedUp({ totalFlow: 100 }).useFlow).toBe(100);
  expect(pool.nearlyUsedUp({ totalFlow: 100 }).useFlow).toBeGreaterThanOrEqual(95);
  expect(pool.empty()).toMatchObject({ totalCard: 0, bindCardStatusCount: [], useFlow: 0 });
  expect(pool.using({ locale: 'en' })().upoolName).toBe(pool().enUpoolName);

  const progress = [batchCard.notBegun, batchCard.underWay, batchCard.done, batchCard.failed];
  expect(progress.map((make) => make().operationCardStatus)).toEqual([1, 2, 3, 4]);
});

test('A pool is the one that is asked for, also where its code is of another form.', () => {
  expect(getPoolDetail.response({ poolCode: 'UP202504010003' }).data).toEqual(pool.at(2));
  expect(getPoolDetail.response({ poolCode: 'mine' }).data).toMatchObject({
    upoolCode: 'mine',
    totalCard: 10,
  });
  expect(getPoolDetail.response({}, { data: { upoolStatus: 2 } }).data).toMatchObject({ upoolStatus: 2 });
});

test('Cards that are asked for are switched.', () => {
  const { iccids } = switchCardNetwork.body();
  expect(iccids).toHaveLength(3);
  expect(switchCardNetwork.response({ iccids }).data).toMatchObject({
    successCount: 3,
    batchCode: expect.any(String),
    errorInfo: [],
  });
  expect(switchCardNetwork.response().data?.successCount).toBe(3);
  expect(switchCardNetwork.response({}, { data: { successCount: 0 } }).data).not.toHaveProperty('batchCode');
  expect(getBatchStatus.response({}, { data: [{ operationCardStatus: 4 }] }).data).toMatchObject([
    { operationCardStatus: 4 },
  ]);
});
