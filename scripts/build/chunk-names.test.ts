import { expect, test } from 'vitest';
import { chunkNames } from './chunk-names.ts';

const GRAPH = new Map<string, readonly string[]>([
  ['src/cli/main.ts', ['src/errors/error.ts', 'src/cli/arguments.ts']],
  ['src/entries/index.ts', ['src/mock/define.ts', 'src/errors/error.ts']],
  ['src/entries/msw.ts', ['src/mock/define.ts', 'src/mock/url.ts', 'msw']],
  ['src/cli/commands/mock.ts', ['src/mock/define.ts', 'src/server/listen.ts', 'src/cli/arguments.ts']],
  ['src/cli/commands/check.ts', ['src/server/listen.ts', 'src/replay/check.ts']],
  ['src/cli/commands/lint.ts', ['src/spec/rules.ts', 'src/mock/define.ts']],
  ['specs/depot/provider.ts', ['src/entries/index.ts']],
  ['src/mock/define.ts', []],
  ['src/mock/url.ts', []],
  ['src/errors/error.ts', []],
  ['src/cli/arguments.ts', ['src/errors/error.ts']],
  ['src/server/listen.ts', []],
  ['src/replay/check.ts', []],
  ['src/spec/rules.ts', []],
]);

test('A module goes into the file of the first that need it, and what one command alone needs into none.', () => {
  const names = chunkNames(GRAPH);
  expect(names.get('src/mock/define.ts')).toBe('library');
  expect(names.get('src/mock/url.ts')).toBe('library');
  expect(names.get('src/server/listen.ts')).toBe('serving');
  expect(names.get('src/replay/check.ts')).toBe('checking');
  expect(names.get('specs/depot/provider.ts')).toBe('providers');
  expect(names.get('src/spec/rules.ts')).toBeUndefined();
});

test('The help loads nothing but itself and what it shares with the others.', () => {
  const names = chunkNames(GRAPH);
  expect(names.get('src/errors/error.ts')).toBe('errors');
  expect(names.get('src/cli/arguments.ts')).toBe('errors');
  expect(names.get('src/cli/main.ts')).toBeUndefined();
});

test('What imports MSW is a file of its own, since it may not be installed.', () => {
  expect(chunkNames(GRAPH).get('src/entries/msw.ts')).toBeUndefined();
});
