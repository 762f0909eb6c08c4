import { afterEach, expect, test } from 'vitest';
import { timeZones, zonesOf } from './time-zones.ts';

afterEach(() => {
  timeZones.value = new Map();
});

test('Of providers the zone of each is told once, and UTC of one that names none or is not known.', () => {
  timeZones.value = new Map([
    ['cards', 'Asia/Shanghai'],
    ['pools', 'Asia/Shanghai'],
    ['bank', null],
  ]);
  expect(zonesOf(['cards', 'pools'])).toEqual(['Asia/Shanghai']);
  expect(zonesOf(['bank'])).toEqual(['UTC']);
  expect(zonesOf(['gone'])).toEqual(['UTC']);
  expect(zonesOf()).toEqual(['Asia/Shanghai', 'UTC']);
});

test('Before they have come, there is none of all, and UTC of one.', () => {
  expect([zonesOf(), zonesOf(['cards'])]).toEqual([[], ['UTC']]);
});
