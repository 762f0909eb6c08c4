import { expect, test } from 'vitest';
import { lockstep } from './terminal.fixture.ts';

test('what is generated in this repository is fresh', async () => {
  expect(await lockstep(['generate', '--check'])).toMatchObject({
    status: 0,
    stderr: 'Everything is up to date.',
  });
});

test('the specs of this repository keep the rules', async () => {
  expect(await lockstep(['lint'])).toMatchObject({ status: 0, stdout: '' });
});
