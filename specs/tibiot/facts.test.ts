import { expect, test } from 'vitest';
import { accepted, type Subject, subject } from '../accepts.ts';
import { asNode, follow, operationsOf, outcomes, readSpec } from '../read-spec.ts';

const operations = operationsOf(readSpec('tibiot'));
const subjects = new Map(operations.map(({ operationId }) => [operationId, subject('tibiot', operationId)]));

function of(operationId: string): Subject {
  const found = subjects.get(operationId);
  if (!found) throw new Error(`specs/tibiot/openapi.yaml has no operation ${operationId}`);
  return found;
}

function data(change: object): object {
  return { code: 200, data: change };
}

test('No operation invents credentials, because the document has none.', () => {
  const spec = readSpec('tibiot');
  expect(operations.length).toBe(8);
  expect('security' in spec || 'securitySchemes' in asNode(spec['components'])).toBe(false);
  for (const { operationId, node, parameters } of operations) {
    expect('security' in node, operationId).toBe(false);
    const foreign = parameters.filter(({ in: place }) => place !== 'query');
    expect(foreign, operationId).toEqual([]);
  }
  const names = operations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect([...new Set(names)].sort()).toEqual(['batchCode', 'iccid', 'poolCode', 'queryDay', 'queryMonth']);
});

test('Every level of nesting that the document lost is marked where it was decided.', () => {
  const pool = of('getPoolDetail');
  for (const name of ['unit', 'startTime', 'endTime', 'upoolStatus', 'packageInfo', 'bindCardStatusCount']) {
    expect(pool.row(`/data/${name}`).assumed, name).toBe(true);
  }
  const nested = [
    '/data/bindCardStatusCount/*/cardStatus',
    '/data/bindCardStatusCount/*/total',
    '/data/packageInfo/flowPackageType',
    '/data/packageInfo/epiConfigs',
    '/data/packageInfo/epiConfigs/*/epiConfigCode',
    '/data/packageInfo/epiConfigs/*/epiConfigType',
  ];
  for (const at of nested) {
    const row = pool.row(at);
    expect(row.assumed || row.declaredByAssumed, at).toBe(true);
  }
  const error = of('switchCardNetwork').row('/data/errorInfo/*/infoMessage');
  expect(error.assumed || error.declaredByAssumed).toBe(true);
});

test('The list of card statuses is marked, because one cell has seven values and the other five.', () => {
  const status = of('getCardDetail').row('/data/cardStatus');
  expect(status.assumed).toBe(true);
  const ask = (cardStatus: number): boolean => of('getCardDetail').answer(data({ cardStatus }));
  expect(accepted([1, 2, 4, 8, 12, 16, 18, 99, 100], ask)).toEqual([1, 4, 8, 12, 16, 18, 99]);
});

test('At most 10 ICCIDs are switched at once, and at least one.', () => {
  const ask = (count: number): boolean => {
    return of('switchCardNetwork').body({
      iccids: Array.from({ length: count }, () => '8986062250001234567'),
      switchOn: true,
    });
  };
  expect(accepted([0, 1, 10, 11], ask)).toEqual([1, 10]);
});

test('Switching needs both the cards and the direction, and changes something.', () => {
  const iccids = ['8986062250001234567'];
  const bodies = [{ iccids, switchOn: false }, { iccids }, { switchOn: true }, { iccids, switchOn: 'true' }];
  expect(accepted<object>(bodies, of('switchCardNetwork').body)).toEqual(bodies.slice(0, 1));
  expect(of('switchCardNetwork').operation.node['x-lockstep-effect']).toBe('change');
});

test('The day may be left out for a pool and not for a card.', () => {
  expect(of('getPoolDayUsage').row('query:queryDay').required).toBe(false);
  expect(of('getCardDayUsage').row('query:queryDay').required).toBe(true);
});

test('Months are written yyyy-MM and days yyyy-MM-dd.', () => {
  const dates = ['2025-04', '2025-04-01', '2025-4', '20250401', '2025-04-01 00:00:00'];
  for (const owner of ['Pool', 'Card']) {
    const month = of(`get${owner}MonthUsage`);
    const day = of(`get${owner}DayUsage`);
    expect(accepted(dates, (date) => month.query('queryMonth', date))).toEqual(['2025-04']);
    expect(accepted(dates, (date) => month.answer(data({ month: date })))).toEqual(['2025-04']);
    expect(accepted(dates, (date) => day.query('queryDay', date))).toEqual(['2025-04-01']);
    expect(accepted(dates, (date) => day.answer(data({ day: date })))).toEqual(['2025-04-01']);
  }
});

test('The pool starts and ends on a day.', () => {
  for (const name of ['startTime', 'endTime']) {
    const ask = (date: string): boolean => of('getPoolDetail').answer(data({ [name]: date }));
    expect(accepted(['2025-04-01', '2025-04-01 00:00:00', '2025-04'], ask), name).toEqual(['2025-04-01']);
  }
});

test('What the document calls a number may have a fraction, unless its values are listed.', () => {
  const card = of('getCardDetail');
  expect(accepted([1, 1.5], (useFlow) => card.answer(data({ useFlow })))).toEqual([1, 1.5]);
  expect(accepted([1, 1.5], (totalFlow) => card.answer(data({ totalFlow })))).toEqual([1]);
  expect(accepted([0, 1.5, 3, 4], (billingMethod) => card.answer(data({ billingMethod })))).toEqual([0, 3]);
});

test('The odd wording on months is marked in both month operations.', () => {
  for (const operationId of ['getPoolMonthUsage', 'getCardMonthUsage']) {
    const { operation, row } = of(operationId);
    expect('x-lockstep-assumed' in operation.node || row('query:queryMonth').assumed, operationId).toBe(true);
  }
});

test('An answer may leave out everything but the code.', () => {
  for (const { operationId } of operations) {
    const answers = [{ code: 200 }, {}, { data: {} }];
    expect(accepted<object>(answers, of(operationId).answer), operationId).toEqual([{ code: 200 }]);
  }
});

test('The code of a success and the codes of a failure are marked, because the document lists neither.', () => {
  for (const { operationId } of operations) {
    const { operation, spec } = of(operationId);
    const { success, failure } = outcomes(spec, operation);
    const good = follow(spec, asNode(success['properties'])['code']);
    const bad = follow(spec, asNode(failure['properties'])['code']);
    expect([good['const'], bad['enum']], operationId).toEqual([200, [400, 403, 404, 500]]);
    for (const node of [good, bad]) expect(node['x-lockstep-assumed'], operationId).toBeTypeOf('string');
    expect(bad['x-lockstep-open-enum'], operationId).toBeTypeOf('string');
  }
});
