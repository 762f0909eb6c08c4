import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingCodes } from '../drift/finding.ts';
import { type PageText, readFindingPage } from './finding-page.ts';

const plain = (text: PageText): string => text.map((part) => part.text).join('');

test.each(findingCodes)('The page of %s is read in parts, with nothing of its Markdown left.', (code) => {
  const text = readFileSync(new URL(`../../docs/findings/${code}.md`, import.meta.url), 'utf8');
  const { about, who, how } = readFindingPage(text);
  for (const part of [about, who, how]) expect(part.length).toBeGreaterThan(0);
  for (const paragraph of [...about, ...who, ...how]) {
    expect(plain(paragraph)).not.toMatch(/\]\(|^[-*#|>] |\*\*/);
    // A mark of code that is not closed would set the rest of the page as code.
    expect(paragraph.at(-1)?.text).toMatch(/\S/);
  }
});

test('Code is told apart, and links keep their words.', () => {
  const { about, how } = readFindingPage('# x\n\nSee [other](other.md):\n`a b`\n\nMore.\n\n## How\nDo it.');
  expect(about).toEqual([
    [
      { text: 'See other: ', isCode: false },
      { text: 'a b', isCode: true },
    ],
    [{ text: 'More.', isCode: false }],
  ]);
  expect(how).toEqual([[{ text: 'Do it.', isCode: false }]]);
});
