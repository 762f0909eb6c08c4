import { parseZoneless } from 'lockstep/fixtures';
import { describe, expect, test } from 'vitest';
import { CHINA } from './history.ts';
import { listPackageOrders, listPoolRecords, packageOrder, poolRecord } from './index.ts';
import { PACKAGES } from './packages.ts';
import { POOL_TYPES } from './pool-records.ts';

const ROWS = 200;
const NOW = Date.parse('2026-01-01T00:00:00Z') / 1000;
const seconds = (date: string) => (parseZoneless(date, CHINA) ?? Number.NaN) / 1000;

describe('A pool record', () => {
  test('has times and usage that its status allows.', () => {
    for (const record of poolRecord.list(ROWS)) {
      const { status_code, create_at, active_timestamp, expire_timestamp, used, total } = record;
      expect(used).toBeLessThanOrEqual(total);
      expect(create_at).toBeLessThan(NOW);
      if (status_code >= 0 && status_code < 3)
        expect(record).toMatchObject({ active_timestamp: 0, expire_timestamp: 0, used: 0 });
      else
        expect([create_at, active_timestamp, expire_timestamp]).toEqual(
          [create_at, active_timestamp, expire_timestamp].sort((a, b) => a - b),
        );
      if (status_code === 3) expect(expire_timestamp).toBeGreaterThan(NOW);
      if (status_code < 0) expect(expire_timestamp).toBeLessThan(NOW);
      expect(POOL_TYPES).toContainEqual({ code: record.pool_type_code, volume: total });
    }
  });

  test('has traits that say what they mean.', () => {
    for (const record of poolRecord.inUse.nearlyUsedUp.list(ROWS)) {
      expect(record.used / record.total).toBeGreaterThanOrEqual(0.94);
      expect(record.used).toBeLessThan(record.total);
      expect(record.status_code).toBe(3);
    }
    expect(poolRecord.usedUp({ total: 77 })).toMatchObject({ total: 77, used: 77 });
    expect(poolRecord.expired().expire_timestamp).toBeLessThan(NOW);
    expect(
      [poolRecord.initial, poolRecord.assigned, poolRecord.waiting].map((make) => make().status_code),
    ).toEqual([0, 1, 2]);
    expect(poolRecord.statusUnknown().status_code).toBe(-9);
  });

  test('follows what is given.', () => {
    expect(poolRecord({ status_code: 3 })).toEqual(poolRecord.inUse());
    expect(poolRecord({ pool_record_id: 387_007 })).toEqual(poolRecord.at(7));
    expect(poolRecord({ pool_type_code: 'POOL-CN-100G' }).total).toBe(100 * 1024 ** 3);
    const { create_at, expire_timestamp } = poolRecord.inUse({ active_timestamp: NOW });
    expect([create_at < NOW, expire_timestamp]).toEqual([true, NOW + 365 * 86_400]);
  });
});

describe('A package order', () => {
  test('is of a package that exists, with dates, state and usage that agree.', () => {
    for (const order of packageOrder.list(ROWS)) {
      const { packageCode, price, flowTotal, flowRemain, flowUsageBytes, state } = order;
      expect(PACKAGES.find((one) => one.packageCode === packageCode)).toMatchObject({ price, flowTotal });
      expect(flowRemain + flowUsageBytes / 1024 ** 2).toBe(flowTotal);
      const [created, updated, start, end] = [
        order.createDate,
        order.updateDate,
        order.startDate,
        order.endDate,
      ].map(seconds);
      expect(created).toBeLessThan(start ?? 0);
      expect(start).toBeLessThan(end ?? 0);
      expect(updated).toBeGreaterThanOrEqual(created ?? 0);
      expect([start ?? 0, end ?? 0].filter((moment) => moment <= NOW)).toHaveLength(state);
    }
  });

  test('has traits that say what they mean.', () => {
    expect(packageOrder.refunded()).toMatchObject({ state: 2, isRefund: 1 });
    expect(packageOrder.waiting()).toMatchObject({ state: 0, flowUsageBytes: 0 });
    expect(packageOrder.expired()).toMatchObject({ state: 2, isRefund: 0, flowRemain: 0 });
    expect(packageOrder.usedUp.inUse().flowRemain).toBe(0);
    const { flowRemain, flowTotal } = packageOrder.nearlyUsedUp.inUse();
    expect(flowRemain / flowTotal).toBeLessThan(0.06);
    expect(packageOrder.renewal().renew).toBe(1);
    expect(packageOrder.placedByHand()).not.toHaveProperty('outTradeNo');
  });

  test('follows what is given.', () => {
    expect(packageOrder({ packageCode: 'EU-1G-30D' })).toMatchObject({
      packageName: '欧洲 1GB 30天',
      flowTotal: 1024,
    });
    expect(packageOrder.using({ locale: 'en' })({ packageCode: 'EU-1G-30D' }).packageName).toBe(
      'EU 1 GB 30 days',
    );
    expect(packageOrder({ flowTotal: 100, flowRemain: 40 })).toMatchObject({
      flowUsageBytes: 60 * 1024 ** 2,
    });
    expect(packageOrder({ flowTotal: 100, flowUsageBytes: 1024 ** 2 }).flowRemain).toBe(99);
    expect(packageOrder({ startDate: '2025-12-01 00:00:00', packageCode: 'CN-5G-1M' }).endDate).toBe(
      '2026-01-01 00:00:00',
    );
  });
});

describe('An answer', () => {
  test('has the page that is asked for, and a short one at the end.', () => {
    expect(listPoolRecords.response({ page: 2 }).data.list).toEqual(poolRecord.list(20).slice(10));
    expect(listPoolRecords.response({ page: 5 }).data.list).toHaveLength(5);
    expect(listPoolRecords.response({ page: 6 }).data.list).toEqual([]);
    expect(listPackageOrders.response({ page: 2, pageSize: 40 })).toMatchObject({
      total: 45,
      data: { length: 5 },
    });
  });

  test('has the card and the states that are asked for.', () => {
    const iccid = '89860119870100000012';
    const { data } = listPackageOrders.response({ iccid, state: 1 });
    expect(new Set(data.map((order) => `${order.iccid} ${order.state}`))).toEqual(new Set([`${iccid} 1`]));
    const others = listPackageOrders
      .response({ iccid: '89860119870100000020' })
      .data.map(({ orderId }) => orderId);
    expect(data.filter(({ orderId }) => others.includes(orderId))).toEqual([]);
    const statuses = listPoolRecords
      .response({ status_code_arr: '3,-1' })
      .data.list.map(({ status_code }) => status_code);
    expect(new Set(statuses)).toEqual(new Set([3, -1]));
  });

  test('has as many rows as are given.', () => {
    const { list } = listPoolRecords.response({}, { data: { list: [{ used: 5 }, {}] } }).data;
    expect(list).toMatchObject([{ used: 5 }, { pool_record_id: 387_001 }]);
    expect(listPackageOrders.response({}, { data: [{ isRefund: 1 }] }).data).toMatchObject([{ isRefund: 1 }]);
  });

  test('answers a request of the same factory.', () => {
    expect(listPoolRecords.body({ page: 3 })).toMatchObject({
      page: 3,
      pool_object_id: 387,
      sign: expect.any(String),
    });
    expect(listPackageOrders.body({ iccid: '89860119870100000012' })).toMatchObject({
      page: 1,
      pageSize: 10,
    });
    expect(listPackageOrders.failure({ code: '4003' }).code).toBe('4003');
  });
});
