import { expect, test } from 'vitest';
import { commandProblems } from './command-problems.ts';

const known = {
  scripts: { check: '', lockstep: '' },
  commands: { verify: { options: { target: { type: 'string', summary: '' } } } },
} as const;

test.each<[string, string[]]>([
  ['npm ci', []],
  ['npm run check', []],
  ['npm run chek', ['there is no script "chek"']],
  ['npm publish', ['there is no script "publish"']],
  ['lockstep verify --target=mock --help', []],
  ['lockstep COMMAND --whatever', []],
  ['lockstep --version', []],
  ['lockstep verfy', ['there is no command "lockstep verfy"']],
  ['lockstep verify --targets mock', ['lockstep verify has no option --targets']],
  ['npm run --silent lockstep -- verify --target mock', []],
  ['npm run lockstep -- verify --targets mock', ['lockstep verify has no option --targets']],
  ['npm run lockstep', []],
])('Of "%s" it is said: %j.', (call, problems) => {
  expect(commandProblems(call.split(' '), known)).toEqual(problems);
});
