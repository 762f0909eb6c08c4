import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { joinJudged } from './join-judged.ts';

const finding: Finding = {
  code: 'property-undocumented',
  severity: 'additive',
  provider: 'pools',
  operation: 'listPools',
  target: 'live',
  direction: 'response',
  pointer: '/more',
  specPointer: '/b',
  expected: null,
  received: { type: 'string' },
  occurrences: 2,
  exchanges: 1,
  evidence: ['live'],
  fingerprint: '0123456789abcdef',
  assumed: true,
};
const other: Finding = {
  ...finding,
  severity: 'risky',
  specPointer: '/a',
  received: { type: 'integer' },
  occurrences: 3,
  evidence: ['documentation'],
  assumed: false,
};

test('The bodies of two statuses that show the same are one finding, whichever came first.', () => {
  const joined = { ...other, occurrences: 5, exchanges: 2, evidence: ['documentation', 'live'] };
  expect(joinJudged([finding, other])).toEqual([joined]);
  expect(joinJudged([other, finding])).toEqual([joined]);
});

test.each([
  { code: 'property-vanished' },
  { operation: 'getPool' },
  { pointer: '/less' },
  { target: 'mock' },
] as const)('Findings that differ in %j stay two.', (difference) => {
  expect(joinJudged([finding, { ...finding, ...difference }])).toHaveLength(2);
});

test('Of two days since which recordings show it the older one is kept.', () => {
  const since = (...days: readonly (string | undefined)[]) =>
    joinJudged(days.map((day) => (day === undefined ? finding : { ...finding, since: day })))[0]?.since;
  expect(since('2026-11-01', '2026-11-20')).toBe('2026-11-01');
  expect(since('2026-11-20', '2026-11-01')).toBe('2026-11-01');
  expect(since(undefined, '2026-11-20')).toBe('2026-11-20');
  expect(since(undefined, undefined)).toBeUndefined();
});

test('Of two days on which something was last recorded the newer one is kept.', () => {
  const days = (...lastRecorded: readonly string[]) =>
    joinJudged(lastRecorded.map((day) => ({ ...finding, lastRecorded: day })))[0]?.lastRecorded;
  expect(days('2026-11-01', '2026-11-20')).toBe('2026-11-20');
  expect(days('2026-11-20', '2026-11-01')).toBe('2026-11-20');
  expect(joinJudged([finding, { ...other, lastRecorded: '2026-11-01' }])[0]?.lastRecorded).toBe('2026-11-01');
});
