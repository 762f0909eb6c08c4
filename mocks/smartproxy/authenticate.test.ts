import { createMock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock } from './index.ts';

const LIST = 'https://any.host/pub/user-product/list';

test.each([
  ['missing', ''],
  ['missing', '?app_key='],
  ['wrong', '?app_key=somebody-elses-key'],
  ['wrong', '?app_key=mock-app-key&app_key=somebody-elses-key'],
])('A key that is %s (%s) is refused with code 3, and the header says why.', async (reason, query) => {
  const response = await createMock(mock, { strict: true }).fetch(`${LIST}${query}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ code: 3, msg: 'app_key is not valid' });
  expect(response.headers.get('x-lockstep-explain')).toBe(
    `The query parameter "app_key" is ${reason}. Expected app_key=mock-app-key.`,
  );
});

test('The key that a client sent stands neither in an answer nor in the journal.', async () => {
  const server = createMock(mock);
  const response = await server.fetch(`${LIST}?app_key=somebody-elses-key`);
  const seen = [
    await response.text(),
    ...response.headers.values(),
    JSON.stringify(server.journal.snapshot()),
  ];
  expect(seen.join('\n')).toContain('app_key');
  expect(seen.join('\n')).not.toContain('somebody-elses-key');
});

test('A wrong key is told before anything else that is wrong.', async () => {
  const response = await createMock(mock).fetch(`${LIST}?app_key=no&page=none`);
  expect(await response.json()).toMatchObject({ code: 3 });
});
