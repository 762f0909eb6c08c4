import { expect, test } from 'vitest';
import { accepted, parameter, type Subject, subject } from '../accepts.ts';
import { asNode, follow, type Node, outcomes } from '../read-spec.ts';

const logs = subject('yunshop', 'listPackageLogs');

const payType = {
  id: 0,
  name: 'unpaid',
  plugin_id: 0,
  code: 'unPay',
  type: 0,
  unit: '',
  updated_at: '2019-04-15 12:07:20',
  created_at: null,
  deleted_at: null,
  setting_key: '',
  need_password: 0,
  group_id: 2,
};

const otherData = { name: 'quarter', value: 33, fee: '400', valid_num: '40', valid_day: 90, desc: 'quarter' };

const packageLog = {
  id: 2,
  uniacid: 6,
  member_id: 2462,
  pay_sn: '',
  operate_name: 'by hand',
  pay_type_id: 0,
  type: 33,
  valid_num: 40,
  valid_time: 1_687_017_600,
  fee: '400.00',
  desc: 'quarter',
  status: 2,
  created_at: '2023-03-20 18:31:35',
  status_name: 'invalid',
  type_name: 'quarter',
  pay_type_name: 'by hand',
  has_one_pay_type: payType,
};

const paginator = {
  current_page: 1,
  first_page_url: 'http://shop.example/addons/yun_shop/api.php?page=1',
  from: 1,
  last_page: 1,
  last_page_url: 'http://shop.example/addons/yun_shop/api.php?page=1',
  next_page_url: null,
  path: 'http://shop.example/addons/yun_shop/api.php',
  per_page: 15,
  prev_page_url: null,
  to: 1,
  total: 1,
};

function answer(row: object, other: object = {}, page: object = {}): unknown {
  const data = [{ ...packageLog, ...row, other_data: { ...otherData, ...other } }];
  return { result: 1, msg: 'list', data: { ...paginator, data, ...page } };
}

/** The schemas of the fields of a row. */
function rowFields({ operation, spec }: Subject): Node {
  const fields = (node: Node, name: string): Node => follow(spec, asNode(node['properties'])[name]);
  const rows = fields(fields(outcomes(spec, operation).success, 'data'), 'data');
  return asNode(follow(spec, rows['items'])['properties']);
}

test('The one path is fixed and the operation is chosen by the constant route.', () => {
  const { operation, spec } = logs;
  expect(Object.keys(asNode(spec['paths']))).toEqual(['/addons/yun_shop/api.php']);
  const route = parameter(operation, 'route');
  expect(route['required']).toBe(true);
  expect(asNode(route['schema'])['const']).toBe('plugin.be-within-call.frontend.enterprise.package-log');
});

test('The parameter `page` is marked, because only the links of the paginator show it.', () => {
  const page = logs.row('query:page');
  expect([page.assumed, page.required, page.default, page.limits.minimum]).toEqual([true, false, 1, 1]);
});

test('Every parameter but the route is marked, because the table of parameters is empty.', () => {
  const marks = logs.operation.parameters.map((each) => [each['name'], 'x-lockstep-assumed' in each]);
  expect(Object.fromEntries(marks)).toEqual({
    route: false,
    i: true,
    type: true,
    mid: true,
    shop_id: true,
    uuid: true,
    page: true,
  });
});

test('The account `i` has to be sent and the rest of what front ends send may be left out.', () => {
  const names = ['i', 'type', 'mid', 'shop_id', 'uuid'];
  const required = names.filter((name) => logs.row(`query:${name}`).required);
  expect(required).toEqual(['i']);
});

test('The field `to` is marked, because its table and the paginator contradict each other.', () => {
  expect(logs.row('/data/to').assumed).toBe(true);
});

test('An empty page has neither a first nor a last index.', () => {
  const empty = answer({}, {}, { data: [], from: null, to: null, total: 0 });
  expect(logs.answer(empty)).toBe(true);
  expect(logs.answer(answer({}, {}, { total: null }))).toBe(false);
});

test('A package is valid for a number of days or for ever, which is written 永久.', () => {
  const days = [90, '永久', '90', 'forever', null];
  expect(accepted<unknown>(days, (valid_day) => logs.answer(answer({}, { valid_day })))).toEqual([
    90,
    '永久',
  ]);
});

test('The end of validity is a number of seconds, or null for a package without an end.', () => {
  const times = [1_687_017_600, null, '2023-06-18'];
  expect(accepted<unknown>(times, (valid_time) => logs.answer(answer({ valid_time })))).toEqual([
    1_687_017_600,
    null,
  ]);
});

test('The number of the ordered package is a number or text made of digits.', () => {
  const numbers = [99_999_999, '40', 'many', null];
  expect(accepted<unknown>(numbers, (valid_num) => logs.answer(answer({}, { valid_num })))).toEqual([
    99_999_999,
    '40',
  ]);
});

test('A least balance is optional and a decimal string.', () => {
  expect(logs.answer(answer({}))).toBe(true);
  const balances = ['100', '100.50', 100, 'much'];
  expect(accepted<unknown>(balances, (least_balance) => logs.answer(answer({}, { least_balance })))).toEqual([
    '100',
    '100.50',
  ]);
});

test('The fee of a row has two decimal places and the fee of the ordered package need not.', () => {
  const fees = ['1.00', '400.00', '1', '1.0', '1,00', '', 1];
  expect(accepted<unknown>(fees, (fee) => logs.answer(answer({ fee })))).toEqual(['1.00', '400.00']);
  const others = ['1', '400', '10.50', 'free', '', 1];
  expect(accepted<unknown>(others, (fee) => logs.answer(answer({}, { fee })))).toEqual(['1', '400', '10.50']);
});

test('The number of the payment may be empty.', () => {
  expect(accepted(['', 'PN1'], (pay_sn) => logs.answer(answer({ pay_sn })))).toEqual(['', 'PN1']);
});

test('Types and statuses are open, because only an example shows them.', () => {
  const fields = rowFields(logs);
  for (const [name, values] of Object.entries({ type: [11, 22, 33], status: [1, 2] })) {
    const schema = follow(logs.spec, fields[name]);
    expect(schema['enum'], name).toEqual(values);
    expect(schema['x-lockstep-open-enum'], name).toBeTypeOf('string');
  }
});

test('A failure has another result than 1 and no rows, and both are marked.', () => {
  const { operation, spec } = logs;
  const failures = [
    { result: 0, msg: 'no' },
    { result: 0, msg: 'no', data: [] },
    { result: 0, msg: 'no', data: [1] },
    { result: 0 },
  ];
  expect(accepted<object>(failures, logs.answer)).toEqual(failures.slice(0, 2));
  const fields = asNode(outcomes(spec, operation).failure['properties']);
  const result = follow(spec, fields['result']);
  expect(result['x-lockstep-open-enum']).toBeTypeOf('string');
  expect(result['x-lockstep-assumed']).toBeTypeOf('string');
  expect(follow(spec, fields['data'])['x-lockstep-assumed']).toBeTypeOf('string');
});
