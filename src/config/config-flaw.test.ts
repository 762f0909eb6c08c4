import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defineProvider } from '../provider/define-provider.ts';
import { configFlaw } from './config-flaw.ts';
import { loadProject } from './project.ts';

const acme = defineProvider({ id: 'acme', title: 'Acme' });

test.each<[config: unknown, flaw: RegExp | undefined]>([
  [{ providers: [] }, undefined],
  [{ providers: [acme] }, undefined],
  [undefined, /no config\. Write "export default defineConfig/],
  [{ providers: 'acme' }, /no config/],
  [
    { providers: [acme, null] },
    /the provider at \/providers\/1 has no id, which is a string\. .*defineProvider/,
  ],
  [{ providers: [{ ...acme, title: 1 }] }, /the provider "acme" has no title/],
  [{ providers: [{ id: 'acme', title: 'Acme' }] }, /the provider "acme" has no credentials, which is a list/],
  [{ providers: [{ ...acme, secrets: undefined }] }, /the provider "acme" has no secrets/],
])('Of the config %j, the flaw is %s.', (config, flaw) => {
  if (flaw === undefined) expect(configFlaw(config)).toBeUndefined();
  else expect(configFlaw(config)).toMatch(flaw);
});

test('A config with a flaw is refused when it is loaded, and the message names file and provider.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-config-'));
  await writeFile(join(folder, 'lockstep.config.mjs'), 'export default { providers: [{ id: "acme" }] };');
  await expect(loadProject(folder)).rejects.toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(
        /^Failed to read .*lockstep\.config\.mjs: the provider "acme" has no title/,
      ),
    }),
  );
});
