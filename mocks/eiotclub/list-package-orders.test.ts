import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schemas } from '../../generated/eiotclub/operations.ts';
import { packageOrders, send, signed, startMock, stateOf } from './client.fixture.ts';

type Order = Schemas['PackageOrder'];

const mock = startMock();
const stored = stateOf(mock).packageOrders;
const ofCard = stored.filter(({ iccid }) => iccid === '8988308650104486856');

const at = (index: number): Order => {
  const order = ofCard[index];
  if (order === undefined) throw new Error(`There is no order ${index}`);
  return order;
};

type Choice = readonly [filter: string, value: string | number, chosen: (order: Order) => boolean];

const early = at(10);
const late = at(40);

/** Every filter beside the card, with values that stand in the state, and what it has to let through. */
const CHOICES: readonly Choice[] = [
  ['state', 0, ({ state }) => state === 0],
  ['state', 2, ({ state }) => state === 2],
  ['stateArrStr', '1', ({ state }) => state === 1],
  ['stateArrStr', '0,1', ({ state }) => state < 2],
  ['orderIdArrStr', String(early.orderId), ({ orderId }) => orderId === early.orderId],
  // The value of the document's example.
  ['orderIdArrStr', '10004996,10004997', ({ orderId }) => [10004996, 10004997].includes(orderId)],
  ['createDateStart', late.createDate, ({ createDate }) => createDate >= late.createDate],
  ['createDateEnd', early.createDate, ({ createDate }) => createDate <= early.createDate],
  ['updateDateStart', early.updateDate, ({ updateDate }) => updateDate >= early.updateDate],
  ['updateDateEnd', late.updateDate, ({ updateDate }) => updateDate <= late.updateDate],
];

test.each(CHOICES)(
  'The filter %s with %s lets through what it names and nothing else.',
  async (name, value, chosen) => {
    const expected = ofCard.filter(chosen);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(ofCard.length);
    const { data, total } = await packageOrders(mock, { [name]: value });
    expect(data).toEqual(expected);
    expect(total).toBe(expected.length);
  },
);

test('Filters combine: an order has to pass all of them.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...CHOICES], { minLength: 2 }), async (choices) => {
      const filters = Object.fromEntries(choices.map(([name, value]) => [name, value]));
      // Where a filter occurs twice, the later value stands in the request.
      const inForce = choices.filter(([name, value]) => filters[name] === value);
      const expected = ofCard.filter((order) => inForce.every(([, , chosen]) => chosen(order)));
      expect(await packageOrders(mock, filters)).toMatchObject({ data: expected, total: expected.length });
    }),
  );
});

test('The two filters by state that the document shows together contradict each other and find nothing.', async () => {
  expect(await packageOrders(mock, { state: 2, stateArrStr: '0,1' })).toMatchObject({ data: [], total: 0 });
});

test.each(['createDate', 'updateDate'] as const)(
  'Both ends of the range of %s belong to it, and a second beyond them does not.',
  async (field) => {
    const { orderId, [field]: date } = early;
    const shifted = (seconds: number): string =>
      new Date(Date.parse(`${date.replace(' ', 'T')}Z`) + seconds * 1000)
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ');
    const ids = async (start: string, end: string): Promise<number[]> => {
      const { data } = await packageOrders(mock, { [`${field}Start`]: start, [`${field}End`]: end });
      return data.map((order) => order.orderId);
    };
    expect(await ids(date, date)).toEqual([orderId]);
    expect(await ids(shifted(-1), date)).toEqual([orderId]);
    expect(await ids(date, shifted(1))).toEqual([orderId]);
    expect([await ids(shifted(1), shifted(2)), await ids(shifted(-2), shifted(-1))]).toEqual([[], []]);
  },
);

test('Orders come oldest first, also with an empty orderBy, and newest first when asked.', async () => {
  const byDate = ofCard.toSorted((one, next) => (one.createDate < next.createDate ? -1 : 1));
  expect((await packageOrders(mock, {})).data).toEqual(byDate);
  expect((await packageOrders(mock, { orderBy: '' })).data).toEqual(byDate);
  expect((await packageOrders(mock, { orderBy: 'createDateDesc' })).data).toEqual(byDate.toReversed());
});

test('Without page and pageSize the first ten come, and the total counts them all.', async () => {
  const response = await send(mock, 'listPackageOrders', signed({ iccid: '8988308650104486856' }));
  expect(await response.json()).toEqual({
    code: '200',
    message: 'success',
    data: ofCard.slice(0, 10),
    total: 50,
  });
});

test('Pages follow one another without gap or overlap; the last is short, and beyond it there is nothing.', async () => {
  const pages = [];
  for (const page of [1, 2, 3, 4, 5]) pages.push(await packageOrders(mock, { page, pageSize: 15 }));
  expect(pages.map(({ data }) => data.length)).toEqual([15, 15, 15, 5, 0]);
  expect(pages.map(({ total }) => total)).toEqual([50, 50, 50, 50, 50]);
  expect(pages.flatMap(({ data }) => data)).toEqual(ofCard);
});

test('The total counts what the filters let through, before the page is cut.', async () => {
  const finished = ofCard.filter(({ state }) => state === 2);
  const { data, total } = await packageOrders(mock, {
    state: 2,
    page: 2,
    pageSize: 4,
    orderBy: 'createDateDesc',
  });
  expect(data).toEqual(finished.toReversed().slice(4, 8));
  expect(total).toBe(finished.length);
});

test('Every card shows its own orders, and a card that nobody knows has none.', async () => {
  for (const iccid of new Set(stored.map((order) => order.iccid))) {
    const expected = stored.filter((order) => order.iccid === iccid);
    expect(await packageOrders(mock, { iccid })).toMatchObject({ data: expected, total: expected.length });
  }
  expect(await packageOrders(mock, { iccid: '89860000000000000000' })).toMatchObject({ data: [], total: 0 });
});
