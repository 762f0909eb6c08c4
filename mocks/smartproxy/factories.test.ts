import { parseZoneless } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { listUserProducts, userProduct } from './index.ts';
import { OFFERS } from './offers.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const instant = (date: string | undefined) => parseZoneless(date ?? '', 0) ?? Number.NaN;

test('A package was ordered, then paid for, then activated, and lasts as long as it is sold for.', () => {
  for (const { created_at, expired_at, product_type, trade_no, order } of userProduct.list(200)) {
    const offer = OFFERS.find(({ type }) => type === product_type);
    expect(offer?.titles).toContain(order?.title);
    expect(offer?.days.map((days) => days * 86_400_000)).toContain(instant(expired_at) - instant(created_at));
    expect(instant(order?.created_at)).toBeLessThanOrEqual(instant(order?.pay_at));
    expect(instant(order?.pay_at)).toBeLessThan(instant(created_at));
    expect(trade_no).toMatch(new RegExp(`^${order?.created_at?.replace(/\D/g, '')}\\d{14}$`));
  }
});

test('Traits say what they mean.', () => {
  for (const row of Array.from({ length: 50 }, (_, index) => index)) {
    expect(instant(userProduct.expired.at(row).expired_at)).toBeLessThan(NOW);
    expect(instant(userProduct.inUse.at(row).created_at)).toBeLessThan(NOW);
    expect(instant(userProduct.inUse.at(row).expired_at)).toBeGreaterThan(NOW);
  }
  expect(userProduct.waiting()).not.toHaveProperty('created_at');
  expect(userProduct.waiting()).not.toHaveProperty('expired_at');
  expect(userProduct.residentialIp()).toMatchObject({
    product_type: 11,
    order: { title: expect.stringContaining('IP') },
  });
  expect(
    [userProduct.residentialTraffic, userProduct.datacenterIp, userProduct.staticResidentialIp].map(
      (make) => make().product_type,
    ),
  ).toEqual([9, 14, 25]);
  expect(userProduct.statusUnknown().product_type).toBe(99);
  expect(userProduct({ created_at: '2025-05-01 00:00:00', product_type: 11 }).expired_at).toBe(
    '2025-05-31 00:00:00',
  );
});

test('An answer has the page and the type that are asked for, and totals that agree with it.', () => {
  const { data } = listUserProducts.response({ page: 2, size: 20, product_type: 14 });
  expect(data).toMatchObject({ page: 2, page_size: 20, total_count: 45, total_page: 3 });
  expect(data?.list).toEqual(userProduct.list(40, { product_type: 14 }).slice(20));
  expect(listUserProducts.response({ page: 9 }).data?.list).toEqual([]);
  expect(listUserProducts.response({}, { data: { list: [{ id: 4 }] } }).data?.list).toMatchObject([
    { id: 4 },
  ]);
});
