import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installFakePrism } from './fake-prism.fixture.ts';
import { findPrism } from './find-prism.ts';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'lockstep-no-prism-'));

test('the Prism of the project comes before any other', async () => {
  const root = await emptyFolder();
  await installFakePrism(root, 'serves');
  expect(findPrism(root)).toBe(join(root, 'node_modules', '@stoplight', 'prism-cli', 'prism.cjs'));
});

test('a project without Prism gets the one that this package finds', async () => {
  expect(findPrism(await emptyFolder())).toMatch(/prism-cli[\\/]dist[\\/]index\.js$/);
});

test('where Prism is missing, the message says how to install it', async () => {
  const root = await emptyFolder();
  expect(() => findPrism(root, join(root, 'lockstep.js'))).toThrow(
    expect.objectContaining({
      code: 'PEER_MISSING',
      message: expect.stringMatching(/npm install --save-dev @stoplight\/prism-cli@/),
    }),
  );
});
