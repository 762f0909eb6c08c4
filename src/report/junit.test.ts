import { expect, test } from 'vitest';
import { formatFinding } from './format-finding.ts';
import { junit } from './junit.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';
import { parseXml, type XmlElement } from './xml.fixture.ts';

function attributesOf(elements: readonly XmlElement[]): unknown[] {
  return elements.map(({ attributes }) => attributes);
}

/** What came of a case, apart from what it rests on. */
function outcomesOf(testCase: XmlElement | undefined): readonly XmlElement[] {
  return (testCase?.children ?? []).filter(({ tag }) => tag !== 'properties');
}

const risky = finding({ severity: 'risky', code: 'type-changed', pointer: '/a' });

test('A suite is a provider at a target, a case an operation, and a failure a finding that fails the run.', () => {
  const operations = [row({ verdict: 'drifted' }), row({ target: 'mock' }), skippedRow];
  const another = finding({ code: 'property-missing' });
  const root = parseXml(junit(reportOf(operations, [finding(), another, risky])));
  expect(attributesOf([root])).toEqual([{ name: 'lockstep verify' }]);
  expect(root.tag).toBe('testsuites');
  expect(attributesOf(root.children)).toEqual([
    { name: 'pools at live', tests: '2', failures: '1', errors: '0', skipped: '1' },
    { name: 'pools at mock', tests: '1', failures: '0', errors: '0', skipped: '0' },
  ]);
  const [live, mock] = root.children;
  expect(attributesOf(live?.children ?? [])).toEqual([
    { classname: 'pools at live', name: 'listPools' },
    { classname: 'pools at live', name: 'getPool' },
  ]);
  const [drifted, skipped] = live?.children ?? [];
  expect(outcomesOf(drifted).map(({ tag, attributes, text }) => [tag, attributes, text.trim()])).toEqual([
    ['failure', { type: 'enum-value-unknown', message: formatFinding(finding()) }, ''],
    ['failure', { type: 'property-missing', message: formatFinding(another) }, ''],
    ['system-out', {}, formatFinding(risky)],
  ]);
  expect(outcomesOf(skipped).map(({ tag, attributes }) => [tag, attributes])).toEqual([
    ['skipped', { message: 'no recording' }],
  ]);
  expect(mock?.children.map(outcomesOf)).toEqual([[]]);
});

test('With three targets a finding fails its operation at its own target alone.', () => {
  const operations = ['none', 'mock', 'https://sandbox.example'].map((target) => row({ target }));
  const found = [
    finding({ target: 'https://sandbox.example' }),
    finding({ target: 'mock', severity: 'risky', code: 'type-changed' }),
  ];
  const suites = parseXml(junit(reportOf(operations, found))).children;
  expect(
    suites.map(({ attributes, children }) => [
      attributes['name'],
      attributes['failures'],
      children.flatMap((testCase) => outcomesOf(testCase).map(({ tag }) => tag)),
    ]),
  ).toEqual([
    ['pools at none', '0', []],
    ['pools at mock', '0', ['system-out']],
    ['pools at https://sandbox.example', '1', ['failure']],
  ]);
});

test('What fails the run is a failure as well.', () => {
  const report = reportOf([row({ verdict: 'drifted' })], [risky, finding({ severity: 'info' })]);
  const [suite] = parseXml(junit(report, 'risky')).children;
  expect(outcomesOf(suite?.children[0]).map(({ tag }) => tag)).toEqual(['failure', 'system-out']);
});

test('Whatever a provider sends, the file stays XML.', () => {
  const received = '</failure>&amp;<![CDATA["\'\u0000\u001b\ufffe\ud800]]>';
  const odd = finding({ severity: 'risky', received, pointer: `/${received}` });
  const skipped = { ...skippedRow, reason: received };
  const [suite] = parseXml(
    junit(reportOf([row({ verdict: 'drifted' }), skipped], [finding({ received }), odd])),
  ).children;
  const kept = `</failure>&amp;<![CDATA["'`;
  const [failure, output] = outcomesOf(suite?.children[0]);
  expect(failure?.attributes['message']).toContain(`</failure>&amp;<![CDATA[\\"'\\u0000`);
  expect(output?.text).toContain(`response /${kept}\\u0000\\u001b]]>`);
  expect(outcomesOf(suite?.children[1])[0]?.attributes['message']).toBe(`${kept}]]>`);
});

test('A case says first what it rests on, and how old that was on the day of the run.', () => {
  const counted = row({ evidenceCounts: { live: 3, documentation: 1 } });
  const report = { ...reportOf([counted, row(), skippedRow]), date: '2026-11-27' };
  const [suite] = parseXml(junit(report)).children;
  const told = suite?.children.map(({ children: [properties] }) =>
    properties?.children.map(({ attributes: { name, value } }) => `${name}=${value}`),
  );
  const live = ['evidence=live', 'evidence.date=2026-11-20T08:00:00Z', 'evidence.days=7'];
  expect(told).toEqual([[...live, 'evidence.live=3', 'evidence.documentation=1'], live, ['evidence=none']]);
});

test('A case says when the provider last matched, where that is kept.', () => {
  const proven = row({ proven: { date: '2026-11-15', exchanges: 4 } });
  const xml = junit({ ...reportOf([proven]), date: '2026-11-27' });
  expect(xml).toContain('<property name="proven.date" value="2026-11-15"/>');
  expect(xml).toContain('<property name="proven.days" value="12"/>');
});

test('A report without operations is an empty file of suites.', () => {
  expect(parseXml(junit(reportOf([]))).children).toEqual([]);
});

test('What a team has accepted is no failure, and is still told.', () => {
  const accepted = finding({ accepted: { since: '2026-11-01' } });
  const xml = junit(reportOf([row({ verdict: 'drifted' })], [accepted]));
  expect(xml).toContain('failures="0"');
  expect(xml).toMatch(/<system-out>.*\[accepted since 2026-11-01\]<\/system-out>/);
});
