import { expect, test } from 'vitest';
import { accepted, parameter, subject } from '../accepts.ts';
import { asNode, follow, outcomes } from '../read-spec.ts';

const products = subject('smartproxy', 'listUserProducts');

test('The key is a password in the query and has to be sent.', () => {
  const { operation, spec } = products;
  const key = parameter(operation, 'app_key');
  expect([key['in'], key['required'], follow(spec, key['schema'])['format']]).toEqual([
    'query',
    true,
    'password',
  ]);
});

test('Without a page and a size the first 20 packages are meant.', () => {
  const page = products.row('query:page');
  const size = products.row('query:size');
  expect([page.default, page.required, size.default, size.required]).toEqual([1, false, 20, false]);
});

test('Pages and sizes are whole numbers, which is marked as a reading of the word number.', () => {
  for (const name of ['page', 'size']) {
    expect(
      accepted([1, 1.5], (value) => products.query(name, value)),
      name,
    ).toEqual([1]);
    expect(products.row(`query:${name}`).assumed, name).toBe(true);
  }
});

test('The four product types are open, because public clients also send 12.', () => {
  const { operation, spec } = products;
  const { success } = outcomes(spec, operation);
  const data = follow(spec, asNode(success['properties'])['data']);
  const list = follow(spec, asNode(data['properties'])['list']);
  const item = follow(spec, list['items']);
  const answered = follow(spec, asNode(item['properties'])['product_type']);
  const asked = follow(spec, parameter(operation, 'product_type')['schema']);
  for (const schema of [answered, asked]) {
    expect(schema['enum']).toEqual([9, 11, 14, 25]);
    expect(schema['x-lockstep-open-enum']).toMatch(/12/);
  }
});

test('An answer without data, or with data that holds nothing, is still a success.', () => {
  const answers = [{ code: 200 }, { code: 200, data: {} }, { code: 200, data: { list: [{}] } }];
  expect(accepted<object>([...answers, {}, { code: '200' }], products.answer)).toEqual(answers);
});

test('The documented failures are an unknown key and an account that is not verified, and there may be more.', () => {
  const { operation, spec } = products;
  const code = follow(spec, asNode(outcomes(spec, operation).failure['properties'])['code']);
  expect(code['enum']).toEqual([3, 156]);
  expect(code['x-lockstep-open-enum']).toBeTypeOf('string');
});

test('Dates carry no zone.', () => {
  const answer = (created_at: string): unknown => ({ code: 200, data: { list: [{ created_at }] } });
  const dates = ['2022-05-13 12:14:15', '2022-05-13T12:14:15Z', '2022-05-13'];
  expect(accepted(dates, (date) => products.answer(answer(date)))).toEqual(['2022-05-13 12:14:15']);
});

test('The host is marked, because the document names none.', () => {
  const servers = products.spec['servers'];
  expect(servers).toEqual([expect.objectContaining({ 'x-lockstep-assumed': expect.any(String) })]);
});
