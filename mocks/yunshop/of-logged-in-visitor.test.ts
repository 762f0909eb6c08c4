import { createMock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock } from './index.ts';

const LIST =
  'https://any.host/addons/yun_shop/api.php?route=plugin.be-within-call.frontend.enterprise.package-log&i=6';

test('A visitor who is not logged in is refused with result 0, and the header says why.', async () => {
  const response = await createMock(mock, { scenario: 'logged-out', strict: true }).fetch(LIST);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ result: 0, msg: '请先登录', data: [] });
  expect(response.headers.get('x-lockstep-explain')).toMatch(/is_logged_in is false .*"visitors"/);
});

test('The visitor sees the log once the state says that he is logged in.', async () => {
  const server = createMock(mock, { scenario: 'logged-out', strict: true });
  server.restore(createMock(mock).snapshot());
  expect(await (await server.fetch(LIST)).json()).toMatchObject({ result: 1, data: { total: 40 } });
});
