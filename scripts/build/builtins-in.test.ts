import { expect, test } from 'vitest';
import { builtinsIn } from './builtins-in.ts';

const CHUNKS = [
  { fileName: 'msw.js', imports: ['library.js', 'msw'], dynamicImports: [] },
  { fileName: 'library.js', imports: ['#sha1'], dynamicImports: ['later.js'] },
  { fileName: 'later.js', imports: ['node:fs'], dynamicImports: [] },
  { fileName: 'server.js', imports: ['library.js', 'node:http'], dynamicImports: [] },
];

test('Of what an entry loads, also later, everything of Node is named with the file that imports it.', () => {
  expect(builtinsIn(['msw.js'], CHUNKS)).toEqual(['later.js imports node:fs']);
});

test('What only other entries load counts for nothing.', () => {
  const [, , ...others] = CHUNKS;
  expect(builtinsIn(['msw.js'], [...others, ...CHUNKS.slice(0, 1)])).toEqual([]);
});
