import { expect, test } from 'vitest';
import { corpusOf } from './corpus.ts';
import { judge } from './judge.ts';
import { missedGoals, reportText } from './report.ts';
import { loadSubjects } from './subject.ts';

const corpus = corpusOf(await loadSubjects(['smartproxy']));
const harmless = corpus.harmless.map((mutant) => judge(mutant));

test('Every change of the answers of a provider is one finding at its place, and no harmless one is any.', () => {
  const judged = { corpus, drift: corpus.drift.map((mutant) => judge(mutant)), harmless };
  expect(corpus.drift.length).toBeGreaterThan(250);
  expect(missedGoals(judged).filter((goal) => !goal.startsWith('There are fewer'))).toEqual([]);
});

test('A change that is not found, and a harmless one that is, miss the goals.', () => {
  const [change, other] = corpus.drift;
  const [same] = corpus.harmless;
  if (change === undefined || other === undefined || same === undefined)
    throw new Error('The corpus is empty.');
  const found = judge(other).findings;
  const judged = { corpus, drift: [judge(change, [])], harmless: [judge(same, found)] };
  expect(missedGoals(judged).slice(0, 3)).toEqual([
    '1 of 1 changes were not found.',
    '1 changes are not exactly one finding.',
    '1 harmless changes gave an alarm.',
  ]);
  expect(reportText(judged)).toMatch(/^recall +1 +0\.0000$/m);
});

test('A finding at another place, and two for one cause, miss the goals.', () => {
  const mutant = corpus.drift.find(({ kind }) => kind === 'undocumented property');
  if (mutant === undefined) throw new Error('The corpus has no such change.');
  const [finding] = judge(mutant).findings;
  if (finding === undefined) throw new Error('Nothing was found.');
  const moved = { ...finding, pointer: '/elsewhere' };
  expect(missedGoals({ corpus, drift: [judge(mutant, [moved, moved])], harmless }).slice(0, 2)).toEqual([
    '1 findings are not where a person would look.',
    '1 changes are not exactly one finding.',
  ]);
});
