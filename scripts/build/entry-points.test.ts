import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { entryPoints, nameInDist } from './entry-points.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('Every subpath and every import of the package is built under the name that package.json gives it.', () => {
  const target = (source: string, built: string) => ({
    'lockstep-source': source,
    types: `./dist/types/${built}.d.ts`,
    default: `./dist/${built}.js`,
  });
  const entries = entryPoints({
    imports: { '#hash': { node: target('./src/hash-node.ts', 'hash-node') } },
    exports: { '.': target('./src/index.ts', 'index'), './package.json': './package.json' },
  });
  expect(entries).toMatchObject({ 'hash-node': './src/hash-node.ts', index: './src/index.ts' });
  expect(Object.keys(entries)).not.toContain('package');
});

test('The sources of all entries of this package are there.', () => {
  const manifest = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  const sources = Object.values(entryPoints(manifest));
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((source) => !existsSync(resolve(ROOT, source)))).toEqual([]);
});

test('A target outside of dist is refused with its name.', () => {
  expect(() => nameInDist('./lib/index.js')).toThrow('package.json names ./lib/index.js');
});
