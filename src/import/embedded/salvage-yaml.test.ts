import { describe, expect, it } from 'vitest';
import { DoubtLog } from '../doubt-log.ts';
import { salvageYaml } from './salvage-yaml.ts';

function salvaged(text: string): { readonly value: unknown; readonly told: readonly string[] } {
  const log = new DoubtLog('page.md');
  const parsing = salvageYaml(text, 11, log);
  const told = log.doubts.map(({ source, chosen }) => `${source.line}: ${chosen}`);
  return { value: parsing?.value, told };
}

describe('YAML that does not parse', () => {
  it.each([
    ['a colon in a text', 'a: one: two\nb: 1', { a: 'one: two', b: 1 }, ["11: a: 'one: two'"]],
    ['a tab in front of a line', 'a:\n  b: 1\n\tc: {}\nd: 2', { a: { b: 1, c: {} }, d: 2 }, ['13: c: {}']],
    ['a tab under a line', 'a:\n\tb: 1\nd: 2', { a: { b: 1 }, d: 2 }, ['12: b: 1']],
    [
      'no blank after a colon',
      'a:\n  type:object\n  b: 1',
      { a: { type: 'object', b: 1 } },
      ["12: type: 'object'"],
    ],
    [
      'a text that begins like an alias',
      'a: *all of them\nb: 1',
      { a: '*all of them', b: 1 },
      ["11: a: '*all of them'"],
    ],
    [
      'a line of another depth',
      'a:\n    b: 1\n  c:\n    d: 2\ne: [1, 2]',
      { a: { b: 1 }, e: [1, 2] },
      ['13: left out'],
    ],
  ])('is mended, or loses no more than the part around %s', (_, text, value, told) => {
    expect(salvaged(text)).toEqual({ value, told });
  });

  it('is told of where nothing can be made of it', () => {
    const { value, told } = salvaged('{'.repeat(60));
    expect(value).toBeNull();
    expect(told.at(-1)).toContain('left out');
  });
});
