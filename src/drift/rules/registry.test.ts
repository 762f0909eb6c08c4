import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingCodes } from '../finding.ts';
import { rules } from './registry.ts';
import { areas } from './rule.ts';

const PAGES = new URL('../../../docs/findings/', import.meta.url);

function namesIn(folder: URL, suffix: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .sort();
}

test('Every finding code has exactly one rule, and every rule a code.', () => {
  expect(rules.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
});

test('Every rule has a file and a table of samples of its name.', () => {
  const files = namesIn(new URL('./', import.meta.url), '.ts');
  for (const { code } of rules) {
    expect(files).toContain(code);
    expect(files).toContain(`${code}.test`);
  }
});

test('Every finding code has a page, and every page a code.', () => {
  expect(namesIn(PAGES, '.md')).toEqual([...findingCodes].sort());
});

test.each(findingCodes)(
  'The page of %s says what it means, shows it, and says who fixes it and how.',
  (code) => {
    const page = readFileSync(new URL(`${code}.md`, PAGES), 'utf8');
    expect(page.startsWith(`# ${code}\n\n`)).toBe(true);
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Example', '## Who usually fixes it', '## How']);
  },
);

test('Rules are registered in the order of the areas that they check.', () => {
  const ranks = rules.map(({ area }) => areas.indexOf(area));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('What a rule checks in the body of a response it checks in that of a request, as less severe.', () => {
  for (const { area, severity } of rules) {
    if (area === 'body') expect(severity).toEqual({ response: 'breaking', request: 'risky' });
  }
});
