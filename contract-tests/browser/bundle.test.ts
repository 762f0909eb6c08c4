import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type Bundle, bundle } from './bundle.fixture.ts';

/**
 * Bytes, compressed with gzip: 79,540 were measured for two providers without MSW, of which their compiled
 * validators are the most, and a twentieth more is let pass.
 */
const LIMIT = 83_500;

let built: Bundle;

beforeAll(async () => {
  built = await bundle({
    build: {
      lib: { entry: fileURLToPath(new URL('bundle-entry.ts', import.meta.url)), formats: ['es'] },
      minify: true,
      rolldownOptions: { external: [/^msw(\/|$)/] },
    },
  });
}, 60_000);

test('Nothing in the bundle is of Node, reads YAML, compiles schemas or runs tests.', () => {
  const { modules, chunks } = built;
  expect(modules.some((id) => id.endsWith('/src/entries/msw.ts'))).toBe(true);
  const foreign = /__vite-browser-external|\/node_modules\/(yaml|ajv|vitest|jiti|tinyglobby|typescript)\//;
  expect(modules.filter((id) => foreign.test(id) || isBuiltin(id))).toEqual([]);
  const imported = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  const own = new Set(chunks.map(({ fileName }) => fileName));
  expect(imported.filter((name) => !own.has(name))).toEqual(['msw']);
});

test('What two mocks bring to a page stays within its limit, compressed.', ({ annotate }) => {
  const size = initialChunks(built).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  annotate(`${size} bytes of at most ${LIMIT}`);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(LIMIT);
});

test('What only an operation without a handler needs is loaded for it alone.', () => {
  const initial = initialChunks(built).flatMap(({ moduleIds }) => moduleIds);
  expect(initial.filter((id) => id.includes('regexpp'))).toEqual([]);
  expect(built.modules.filter((id) => id.includes('regexpp'))).not.toEqual([]);
});

/** The entry, and what it imports at once. */
function initialChunks({ chunks }: Bundle): Bundle['chunks'] {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of wanted)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(next);
  return chunks.filter(({ fileName }) => wanted.has(fileName));
}
