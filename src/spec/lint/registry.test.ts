import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goodDocument, outcome } from './lint-cases.fixture.ts';
import { lintDocument } from './lint-document.ts';
import { lintRules } from './registry.ts';

test('Every file of a rule is registered once under its own name, and has a test beside it.', () => {
  const files = readdirSync(new URL('rules/', import.meta.url));
  const names = lintRules.map(({ name }) => name);
  expect([...names].sort()).toEqual(
    files
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .sort(),
  );
  for (const name of names) expect(files).toContain(`${name}.test.ts`);
});

test('The document that the samples of the rules begin with keeps all rules.', async () => {
  const result = await lintDocument({ file: 'openapi.yaml', root: goodDocument }, outcome);
  expect(result).toEqual({ problems: [], unread: undefined });
});
