import { expect, test } from 'vitest';
import { type Finding, findingCodes } from '../drift/finding.ts';
import { formatFinding } from './format-finding.ts';
import { finding } from './sample-report.fixture.ts';

test.each<[string, Partial<Finding>, string]>([
  [
    'a live target is told to the keeper of the spec',
    {},
    'breaking enum-value-unknown pools/listPools at live, response /data/*/state: a value that the spec does not list, expected 0, 1, 2, received 7, 8 (3 values in 2 exchanges; evidence: documentation, live). Add the value to the spec (/components/schemas/Pool/properties/state/enum).',
  ],
  [
    'the mock is told to the keeper of the mock first, once for each exchange',
    { target: 'mock', received: 'x', occurrences: 2, severity: 'risky', assumed: true },
    'risky enum-value-unknown pools/listPools at mock, response /data/*/state: a value that the spec does not list, expected 0, 1, 2, received "x" (2 exchanges; evidence: documentation, live). Correct the mock, or add the value to the spec (/components/schemas/Pool/properties/state/enum). [assumed]',
  ],
  [
    'a recording is told to whoever wrote it',
    {
      target: 'none',
      code: 'property-missing',
      direction: 'request',
      pointer: '/page',
      expected: 'page',
      received: null,
      occurrences: 1,
      exchanges: 1,
    },
    'breaking property-missing pools/listPools at none, request /page: a required property is missing, expected "page", received nothing (1 exchange; evidence: documentation, live). Correct the recording, or make it optional in the spec (/components/schemas/Pool/properties/state/enum).',
  ],
  [
    'an unknown operation has no place of its own',
    {
      code: 'operation-undocumented',
      direction: 'request',
      pointer: '',
      specPointer: '',
      expected: null,
      received: 'GET /x',
      operation: 'GET /x',
      target: 'mock',
    },
    'breaking operation-undocumented pools/GET /x at mock, request: the spec has no such operation, expected nothing, received "GET /x" (3 values in 2 exchanges; evidence: documentation, live). Correct the recording, or add the operation to the spec.',
  ],
])('A finding is one line: %s.', (_, changes, line) => {
  expect(formatFinding(finding(changes))).toBe(line);
});

test('Null is told from nothing where a value was null.', () => {
  const line = formatFinding(finding({ code: 'null-not-allowed', expected: 'string', received: null }));
  expect(line).toContain('expected "string", received null (');
});

test.each(findingCodes)('A finding of %s says what it is and what to do.', (code) => {
  expect(formatFinding(finding({ code }))).toMatch(
    new RegExp(
      `^breaking ${code} pools/listPools at live, response /data/\\*/state: [^.]+\\. [A-Z][^.]+\\.$`,
    ),
  );
});

test('What a provider sends neither breaks the line nor commands the terminal.', () => {
  const line = formatFinding(finding({ pointer: '/a\u001b[2J\nb', received: 'c\u009b2J\u2028\u0007' }));
  expect(line).toContain('response /a\\u001b[2J\\u000ab:');
  expect(line).toContain('received "c\\u009b2J\\u2028\\u0007"');
  expect(line).not.toMatch(/[\p{Cc}\u2028]/u);
});

test('A finding says since when recordings show it, and since when it is accepted.', () => {
  const line = formatFinding(
    finding({ since: '2026-10-02T03:04:05Z', assumed: true, accepted: { since: '2026-11-01' } }),
  );
  expect(line).toContain('(3 values in 2 exchanges since 2026-10-02; evidence: documentation, live)');
  expect(line).toMatch(/ \[assumed\] \[accepted since 2026-11-01\]$/);
});

test.each(['outcome-changed', 'status-changed'] as const)(
  'A finding of %s names --bind where others keep the state, and nowhere else.',
  (code) => {
    const lines = ['live', 'https://sandbox.example', 'mock', 'prism', 'none'].map((target) =>
      formatFinding(finding({ code, target })),
    );
    expect(lines.map((line) => line.includes('--bind'))).toEqual([true, true, false, false, false]);
  },
);

test("Old evidence is nobody's mistake: it is told where it is, and to be renewed.", () => {
  const expired = finding({
    ...{
      code: 'evidence-expired',
      severity: 'risky',
      target: 'none',
      pointer: '',
      specPointer: '/paths/~1pools/get',
    },
    ...{ expected: '90d', received: '2026-03-01', occurrences: 2, evidence: ['live'] },
  });
  expect(formatFinding(expired)).toBe(
    'risky evidence-expired pools/listPools at none, evidence: the newest evidence is older than it may be, expected "90d", received "2026-03-01" (2 exchanges; evidence: live). Record it again, let live match it with --keep-proof, or look into the document again (/paths/~1pools/get).',
  );
});

test('What has gone is told with the day on which it was last recorded.', () => {
  const gone: Partial<Finding> = {
    code: 'property-vanished',
    severity: 'risky',
    pointer: '/data/*/kind',
    specPointer: '/kind',
    expected: 'kind',
    received: null,
    occurrences: 2,
    lastRecorded: '2026-10-02T03:04:05Z',
  };
  expect(formatFinding(finding(gone))).toBe(
    'risky property-vanished pools/listPools at live, response /data/*/kind: a property that recordings have, and no answer, expected "kind", received nothing (2 exchanges; last recorded 2026-10-02; evidence: documentation, live). Find out whether the provider has dropped it, and accept that, or record again (/kind).',
  );
});

test.each<[string, Partial<Finding>, string]>([
  [
    'the side of it on which a value has to be',
    { code: 'limit-exceeded', specPointer: '/size/maximum', expected: 100, received: 120 },
    'expected maximum 100, received 120',
  ],
  [
    'none where it is one of both ends',
    {
      code: 'limit-exceeded',
      ...{ specPointer: '/size/maximum', alsoAt: ['/size/minimum'], expected: [1, 100], received: [0, 120] },
    },
    'expected 1, 100, received 0, 120',
  ],
  [
    'one that several branches have',
    {
      code: 'limit-exceeded',
      ...{ specPointer: '/a/maximum', alsoAt: ['/b/maximum'], expected: [100, 200], received: 300 },
    },
    'expected maximum 100, 200, received 300',
  ],
  [
    'both ends of what a double holds',
    { code: 'integer-unsafe', expected: 9007199254740991, received: '-9007199254740993700' },
    'expected at most ±9007199254740991, received "-9007199254740993700"',
  ],
  [
    'milliseconds',
    { code: 'latency-unusual', expected: 180, received: 2400 },
    'expected 180 ms, received 2400 ms',
  ],
  [
    'bytes',
    { code: 'size-unusual', expected: 42, received: 200053 },
    'expected 42 bytes, received 200053 bytes',
  ],
  [
    'that items should be alike',
    { code: 'items-differ', expected: null, received: ['number', 'string'] },
    'expected one type, received "number", "string"',
  ],
])('A bare number or nothing would not say what was expected: a finding names %s.', (_, changes, words) => {
  expect(formatFinding(finding(changes))).toContain(`, ${words} (`);
});
