import { expect, test } from 'vitest';
import { withMember, withoutMember } from './with-member.ts';

test('A member is put where its path leads, with objects on the way where there are none.', () => {
  expect(withMember({ a: 1, b: { c: 2 } }, ['b', 'd'], 3)).toEqual({ a: 1, b: { c: 2, d: 3 } });
  expect(withMember({ b: 'text' }, ['b', 'c', 'd'], 3)).toEqual({ b: { c: { d: 3 } } });
  expect(withMember(undefined, ['a'], 1)).toEqual({ a: 1 });
  expect(withMember({ a: 1 }, [], 2)).toBe(2);
});

test('A member is taken away where its path leads; where it leads nowhere, nothing is.', () => {
  const whole = { a: 1, b: { c: 2, d: 3 } };
  expect(withoutMember(whole, ['b', 'c'])).toEqual({ a: 1, b: { d: 3 } });
  expect(withoutMember(whole, ['a'])).toEqual({ b: { c: 2, d: 3 } });
  for (const path of [[], ['none'], ['a', 'c'], ['b', 'none'], ['constructor']])
    expect(withoutMember(whole, path)).toEqual(whole);
});
