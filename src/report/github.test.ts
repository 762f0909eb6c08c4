import { expect, test } from 'vitest';
import { formatFinding } from './format-finding.ts';
import { github } from './github.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';

const nowhere = () => undefined;

test('A finding is a line that GitHub shows at the line of the spec.', () => {
  const locate = () => ({ path: 'specs/pools/openapi.yaml', line: 12, column: 5 });
  expect(github(reportOf([row()], [finding()]), locate)).toBe(
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
  const lines = github(reportOf([row()], found), nowhere).split('\n');
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
  const text = github(reportOf([row()], [finding({ operation: odd, received: odd })]), () => ({
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

test('Without findings there is nothing to say.', () => {
  expect(github(reportOf([row()]), nowhere)).toBe('');
});
