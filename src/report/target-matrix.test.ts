import { expect, test } from 'vitest';
import type { OperationResult, Verdict } from '../replay/verify-report.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';
import { targetMatrix } from './target-matrix.ts';

const URL_TARGET = 'https://sandbox.example/v1';
const plain = (_: Verdict, mark: string): string => mark;

/** The rows of one operation at all four targets, by the first letters of their verdicts. */
function atTargets(operation: string, ...verdicts: Verdict[]): OperationResult[] {
  return ['none', 'mock', 'prism', URL_TARGET].map((target, at) =>
    row({ operation, target, verdict: verdicts[at] ?? 'skipped' }),
  );
}

test('A run with one target has no table.', () => {
  expect(targetMatrix(reportOf([row({ verdict: 'drifted' }), skippedRow], [finding()]), plain)).toEqual([]);
});

test('The table shows every operation by target, and a line for each at which one is out of step.', () => {
  const report = reportOf(
    [
      ...atTargets('listPools', 'matched', 'matched', 'matched', 'drifted'),
      ...atTargets('dropPool', 'matched', 'drifted', 'skipped', 'matched'),
      ...atTargets('getPool', 'matched', 'matched', 'matched', 'matched'),
      ...atTargets('newPool'),
    ],
    [finding({ target: URL_TARGET }), finding({ operation: 'dropPool', target: 'mock' })],
  );
  expect(`\n${targetMatrix(report, plain).join('\n')}\n`).toBe(`
operation        document  mock  prism  sandbox.example/v1
pools/listPools  =         =     =      !
pools/dropPool   =         !     -      =
pools/getPool    =         =     =      =
pools/newPool    -         -     -      -
= matched, ! drifted, - skipped; document: the recordings held against the spec
pools/listPools: only sandbox.example/v1 differs: the document, mock and prism agree.
pools/dropPool: only mock differs: the document and sandbox.example/v1 agree.
`);
});

test('Targets that show the same finding differ alike, whatever they show elsewhere.', () => {
  const report = reportOf(
    [...atTargets('listPools', 'matched', 'drifted', 'matched', 'drifted')],
    [
      finding({ target: 'mock' }),
      finding({ target: URL_TARGET }),
      finding({ target: URL_TARGET, operation: 'dropPool', fingerprint: 'of another operation' }),
      finding({ target: URL_TARGET, provider: 'others', fingerprint: 'of another provider' }),
    ],
  );
  expect(targetMatrix(report, plain).at(-1)).toBe(
    'pools/listPools: mock and sandbox.example/v1 differ alike: the document and prism agree.',
  );
});

test('Without the document the legend does not explain it, and an operation of one target alone is skipped at the others.', () => {
  const report = reportOf([row({ target: 'mock' }), row({ target: 'live', operation: 'getPool' })]);
  expect(targetMatrix(report, plain)).toEqual([
    'operation        mock  live',
    'pools/listPools  =     -',
    'pools/getPool    -     =',
    '= matched, ! drifted, - skipped',
  ]);
});

test('Only the marks are painted, and columns stay in line.', () => {
  const report = reportOf([
    row({ target: 'mock' }),
    row({ target: 'live', verdict: 'drifted' }),
    row({ target: 'b', verdict: 'skipped' }),
  ]);
  expect(targetMatrix(report, (verdict, mark) => `<${verdict}${mark}>`)[1]).toBe(
    'pools/listPools  <matched=>     <drifted!>     <skipped->',
  );
});

test('Old evidence, which is told at one target, sets no target apart from another.', () => {
  const found = ['none', URL_TARGET].map((target) => finding({ target }));
  const expired = finding({ code: 'evidence-expired', target: 'none', fingerprint: 'of its own' });
  const report = reportOf(atTargets('listPools', 'drifted', 'matched', 'matched', 'drifted'), [
    ...found,
    expired,
  ]);
  expect(targetMatrix(report, plain).at(-1)).toBe(
    'pools/listPools: the document and sandbox.example/v1 differ alike: mock and prism agree.',
  );
});
