import { expect, test } from 'vitest';
import { formatFinding } from './format-finding.ts';
import { github } from './github.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';

const nowhere = () => undefined;

test('A finding is a line that GitHub shows at the line of the spec.', () => {
  const locate = () => ({ path: 'specs/pools/openapi.yaml', line: 12, column: 5 });
  expect(github(reportOf([], [finding()]), locate)).toBe(
    `::error file=specs/pools/openapi.yaml,line=12,col=5,title=enum-value-unknown in pools/listPools::${formatFinding(finding())}\n`,
  );
});

test('The worst come first, info and what is accepted are notices, and without a spec there is only a title.', () => {
  const found = [
    finding({ severity: 'info' }),
    finding({ severity: 'additive' }),
    finding({ severity: 'risky' }),
    finding(),
    finding({ accepted: { since: '2026-11-01' } }),
  ];
  const lines = github(reportOf([], found), nowhere).split('\n');
  expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([
    '::error title=enum-value-unknown',
    '::notice title=enum-value-unknown',
    '::warning title=enum-value-unknown',
    '::warning title=enum-value-unknown',
    '::notice title=enum-value-unknown',
    '',
  ]);
});

test('Whatever a provider sends, it is one command and no more.', () => {
  const odd = 'GET /a:b,c%0A\r\n::error::mine';
  const text = github(reportOf([], [finding({ operation: odd, received: odd })]), () => ({
    path: 'a,b:c%.yaml',
    line: 1,
    column: 1,
  }));
  expect(text.match(/\n/g)).toHaveLength(1);
  expect(text).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml,line=1,col=1,title=/);
  expect(text).toContain(
    'title=enum-value-unknown in pools/GET /a%3Ab%2Cc%250A%0D%0A%3A%3Aerror%3A%3Amine::',
  );
});

test('The last notice says what the operations rest on, and without operations there is nothing to say.', () => {
  const report = { ...reportOf([row()], [finding()]), date: '2026-11-27' };
  expect(github(report, nowhere).split('\n').slice(1)).toEqual([
    '::notice title=Evidence::1 operation: 1 on live recordings (of 2026-11-20, 7 days old).',
    '',
  ]);
  expect(github(reportOf([]), nowhere)).toBe('');
});

test('A date that is none cannot smuggle a command.', () => {
  const odd = row({ evidenceDates: { live: 'x\n::error::mine%0A' } });
  expect(github(reportOf([odd]), nowhere).match(/\n/g)).toHaveLength(1);
});
