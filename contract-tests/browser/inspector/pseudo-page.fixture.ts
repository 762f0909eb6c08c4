import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Plugin } from 'vite';
import { bundle } from '../bundle.fixture.ts';

const LANGUAGES = resolve('ui/messages/languages.ts');

/** Puts a second language beside English, as whoever adds one would. */
const withPseudo: Plugin = {
  name: 'pseudo-language',
  async load(id) {
    if (id !== LANGUAGES) return null;
    const source = await readFile(id, 'utf8');
    const added = source.replace('= [ENGLISH];', '= [ENGLISH, PSEUDO];');
    if (added === source) throw new Error('The list of languages is written in another way.');
    return { code: `import { PSEUDO } from './pseudo-language.fixture.ts';\n${added}`, moduleType: 'ts' };
  },
};

/** Has a page load, in place of what the mock serves, the inspector with a second language. All else is the mock's. */
export async function servePseudoPage(page: Page): Promise<void> {
  const { files } = await bundle({ configFile: resolve('ui/vite.config.ts'), plugins: [withPseudo] });
  const under = '/_lockstep/';
  const fileOf = (url: URL): string | Uint8Array | undefined =>
    url.pathname.startsWith(under) ? files.get(url.pathname.slice(under.length) || 'index.html') : undefined;
  await page.route(
    (url) => fileOf(url) !== undefined,
    async (route) => {
      const name = new URL(route.request().url());
      const type = /\.(?:js|css|svg)$/.exec(name.pathname)?.[0] ?? '.html';
      await route.fulfill({ body: Buffer.from(fileOf(name) ?? ''), contentType: TYPES[type] ?? 'text/html' });
    },
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
