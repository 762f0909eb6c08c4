import { expect, test } from 'vitest';
import { surveyJson } from './survey-json.ts';

test('Pairs, depth and numbers are counted outside strings only.', () => {
  const text = '{"a:[[[":[{"b":"{\\":\\\\"},1.5],"1e400":-2}';
  expect(surveyJson(text)).toEqual({ pairs: 3, depth: 3, lossy: false });
});

test.each([
  ['[123456789012345]', false],
  ['[1234567890123456]', false],
  ['[9007199254740993]', true],
  ['[12345678901234567]', true],
  ['[1e5,1E-5]', false],
  ['[1e5,1E-500]', true],
  ['12345678901234567890', true],
])('Whether a number is lossy in %s is %s.', (text, lossy) => {
  expect(surveyJson(text).lossy).toBe(lossy);
});

test('A lossy number is remembered when exact ones follow.', () => {
  expect(surveyJson('[1e400,1e2,3]').lossy).toBe(true);
});

test.each(['"', '"\\', '"\\"', '-', ']]]', '1e+-.'])(
  'The malformed text %j is surveyed without harm.',
  (text) => {
    expect(surveyJson(text)).toMatchObject({ pairs: 0, depth: 0 });
  },
);

test('What is closed no longer counts as depth, so that wide texts stay on the quick way.', () => {
  expect(surveyJson('[[],[],{},{"a":[]},[]]').depth).toBe(3);
});
