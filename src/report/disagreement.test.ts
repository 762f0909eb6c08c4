import { expect, test } from 'vitest';
import { disagreement, type TargetOutcome } from './disagreement.ts';

/** `document= mock=ab url- `: the letters behind a name are what was found there, `=` is nothing, `-` unchecked. */
function outcomesOf(row: string): TargetOutcome[] {
  return row.split(' ').map((cell) => {
    const [, label = '', found = ''] = /^(\w+):(.+)$/.exec(cell) ?? [];
    const verdict = found === '=' ? 'matched' : found === '-' ? 'skipped' : 'drifted';
    return { label, verdict, fingerprints: verdict === 'drifted' ? [...found] : [] };
  });
}

test.each<[row: string, sentence: string | undefined]>([
  ['document:= mock:= url:=', undefined],
  ['document:- mock:- url:-', undefined],
  ['document:- mock:- url:a', undefined],
  ['document:= mock:= url:a', 'only url differs: the document and mock agree'],
  ['document:= mock:= prism:= url:a', 'only url differs: the document, mock and prism agree'],
  ['document:= mock:a url:=', 'only mock differs: the document and url agree'],
  ['document:a mock:= url:=', 'only the document differs: mock and url agree'],
  ['document:= mock:a url:-', 'only mock differs: the document matches'],
  ['document:= mock:ab url:ba', 'mock and url differ alike: the document matches'],
  ['document:= prism:= mock:a url:a', 'mock and url differ alike: the document and prism agree'],
  [
    'document:= mock:a url:b',
    'mock differs in its own way, url differs in its own way: the document matches',
  ],
  [
    'document:= mock:a prism:a url:b',
    'mock and prism differ alike, url differs in its own way: the document matches',
  ],
  [
    'document:a mock:a url:a',
    'the document, mock and url differ alike: the spec or the recordings stand alone',
  ],
  ['document:a mock:a url:ab', 'the document and mock differ alike, url differs in its own way'],
])('Of %s it is said: %s.', (row, sentence) => {
  expect(disagreement(outcomesOf(row))).toBe(sentence);
});
