import { expect, test } from 'vitest';
import { finding } from './sample-report.fixture.ts';
import { specContext } from './spec-context.ts';
import { specExcerpt } from './spec-excerpt.ts';

const yaml = 'openapi: 3.1.0 # first\r\npaths: {}\ncomponents:\n  schemas:\n    Pool:\n      \ttype: object';

function contextOf(text: string, specPointer: string): readonly string[] {
  return specContext(specExcerpt(new Map([['pools', { path: 'specs/pools/openapi.yaml', text }]])))(
    finding({ specPointer }),
  );
}

test('The place of a finding is its line in the spec, with those around it.', () => {
  expect(contextOf(yaml.replace('\t', ''), '/components/schemas')).toEqual([
    '    specs/pools/openapi.yaml:4',
    '    3 | components:',
    '  > 4 |   schemas:',
    '    5 |     Pool:',
  ]);
});

test('At both ends of the file there are fewer lines.', () => {
  const text = '{\n"a": 1\n}';
  expect(contextOf('a: 1\nb: 2', '/a')).toEqual([
    '    specs/pools/openapi.yaml:1',
    '  > 1 | a: 1',
    '    2 | b: 2',
  ]);
  expect(contextOf('a: 1\nb: 2', '/b').slice(1)).toEqual(['    1 | a: 1', '  > 2 | b: 2']);
  expect(contextOf(text, '/a').slice(1)).toEqual(['    1 | {', '  > 2 | "a": 1', '    3 | }']);
});

test('Where nothing stands at the pointer, the nearest place that holds it is shown.', () => {
  expect(contextOf('a:\n  b: 1', '/a/c/d')[0]).toBe('    specs/pools/openapi.yaml:1');
});

test('A finding without a place, and one of another provider, has no context.', () => {
  expect(contextOf(yaml, '')).toEqual([]);
  expect(specContext(specExcerpt(new Map()))(finding())).toEqual([]);
});

test('Of a document in one line a part is shown, around the place.', () => {
  const members = Array.from({ length: 100 }, (_, index) => `"member${index}":${index}`);
  const text = `{${members.join(',')}}`;
  const shown = (pointer: string) => contextOf(text, pointer)[1] ?? '';
  expect(shown('/member50')).toMatch(/^ {2}> 1 \| ….*"member50":50.*…$/);
  expect(shown('/member0')).toMatch(/\| \{"member0":0.*…$/);
  expect(shown('/member99')).toMatch(/\| ….*"member99":99\}$/);
  expect(shown('/member50').length).toBeLessThan(140);
});

test('A control character of the spec does not reach the terminal.', () => {
  expect(contextOf('a: "\u001b[2J" # \u0007\nb: 1', '/b').join('')).not.toMatch(/\p{Cc}/u);
});
