import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type Bundle, bundle } from '../bundle.fixture.ts';

/** Bytes of script, compressed with gzip. */
const LIMIT = 80_000;

let built: Bundle;

beforeAll(async () => {
  built = await bundle({ configFile: resolve('ui/vite.config.ts') });
}, 60_000);

test('The script of the inspector stays within its limit, compressed.', ({ annotate }) => {
  const size = built.chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  annotate(`${size} bytes of at most ${LIMIT}`);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(LIMIT);
});

test('Nothing of the page is inline, and nothing is asked of anybody but the mock.', () => {
  const page = String(built.files.get('index.html'));
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  for (const [script] of page.matchAll(/<script\b[^>]*>[^<]*/g)) expect(script).toMatch(/src="\.\/[^"]+">$/);
  const foreign = [...built.files].flatMap(([name, content]) =>
    [
      ...String(content).matchAll(
        /(?:src|href)="(?:https?:)?\/\/[^"]*|url\((?:https?:)?\/\/[^)]*|@import[^;]*/g,
      ),
    ].map(([found]) => `${name}: ${found}`),
  );
  expect(foreign).toEqual([]);
  expect([...built.files.keys()].filter((name) => /\.(?:woff2?|ttf|otf|png|jpe?g)$/.test(name))).toEqual([]);
});
