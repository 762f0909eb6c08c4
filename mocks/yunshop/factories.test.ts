import { parseZoneless } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { listPackageLogs, packageLog } from './index.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

test('A row repeats the terms of its package, and is over where its status says so.', () => {
  for (const log of packageLog.list(200)) {
    expect(log).toMatchObject({
      type: log.other_data.value,
      type_name: log.other_data.name,
      desc: log.other_data.desc,
    });
    expect(Number(log.fee)).toBe(Number(log.other_data.fee));
    expect(log.pay_type_id).toBe(log.has_one_pay_type.id);
    expect(parseZoneless(log.created_at, 480)).toBeLessThan(NOW);
    if (log.valid_time !== null) expect(log.valid_time * 1000 > NOW).toBe(log.status === 1);
  }
});

test('Traits say what they mean.', () => {
  expect(packageLog.inUse()).toMatchObject({ status: 1, status_name: '使用中' });
  expect(packageLog.expired.byQuarter().valid_time).toBeLessThan(NOW / 1000);
  expect(packageLog.bought().pay_sn).toMatch(/^PN\d+$/);
  expect(packageLog.given()).toMatchObject({ pay_sn: '', pay_type_id: 0 });
  expect(packageLog.byClick()).toMatchObject({
    type: 22,
    other_data: { value: 22, least_balance: expect.any(String) },
  });
  expect(packageLog.byMessage().type).toBe(11);
  expect(packageLog.statusUnknown()).toMatchObject({ status: 3, status_name: '未知' });
  expect(packageLog({ other_data: { value: 33 } })).toMatchObject({
    type: 33,
    valid_time: expect.any(Number),
  });
});

test('In English no text is left in Chinese but what the schema lists.', () => {
  const english = packageLog.using({ locale: 'en' });
  for (const log of [...english.list(50), english.bought(), english.statusUnknown()]) {
    expect(JSON.stringify(log).replaceAll('永久', '')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('An answer is the page that is asked for, with links and totals that agree.', () => {
  const { data } = listPackageLogs.response({ page: 3, i: 8 });
  expect(data).toMatchObject({
    current_page: 3,
    from: 31,
    to: 34,
    last_page: 3,
    total: 34,
    next_page_url: null,
  });
  expect(data.data).toEqual(packageLog.list(34, { uniacid: 8 }).slice(30));
  expect(listPackageLogs.response({ page: 4 }).data).toMatchObject({ data: [], from: null, to: null });
  expect(listPackageLogs.response().data).toMatchObject({ current_page: 1, data: { length: 15 } });
  expect(listPackageLogs.response({}, { data: { data: [{ status: 2 }] } }).data.data).toMatchObject([
    { status: 2 },
  ]);
});
