import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

test('imports are found in every form that the formatter leaves', () => {
  const source = `import a from './a.ts';
import type { B } from './b.ts';
import {
  c,
  type D,
} from './c.ts';
import './e.ts';
export { f } from './f.ts';
export type { G } from './g.ts';
const h = await import('./h.ts');
const text = "\\
import no from './no.ts'";
`;
  expect(importsOf(source)).toEqual([
    { specifier: './a.ts', typeOnly: false },
    { specifier: './b.ts', typeOnly: true },
    { specifier: './c.ts', typeOnly: false },
    { specifier: './e.ts', typeOnly: false },
    { specifier: './f.ts', typeOnly: false },
    { specifier: './g.ts', typeOnly: true },
    { specifier: './h.ts', typeOnly: false },
  ]);
});
