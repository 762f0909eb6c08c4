import { createMock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock } from './index.ts';

const LIST = 'https://any.host/pub/user-product/list?app_key=mock-app-key';

test.each(['', '&page=2', '&product_type=9'])(
  'An account that is not verified gets code 156 (query "%s"), and the header says why.',
  async (query) => {
    const response = await createMock(mock, { scenario: 'unverified', strict: true }).fetch(
      `${LIST}${query}`,
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ code: 156, msg: 'account is not verified' });
    expect(response.headers.get('x-lockstep-explain')).toMatch(/is_verified is false .*"accounts"/);
  },
);

test('A wrong key of an account that is not verified is still a wrong key.', async () => {
  const response = await createMock(mock, { scenario: 'unverified' }).fetch(`${LIST}-not`);
  expect(await response.json()).toMatchObject({ code: 3 });
});

test('The account sees its products once the state says that it is verified.', async () => {
  const server = createMock(mock, { scenario: 'unverified', strict: true });
  const verified = createMock(mock).snapshot();
  server.restore(verified);
  const response = await server.fetch(LIST);
  expect(await response.json()).toMatchObject({ code: 200, data: { total_count: 67 } });
});
