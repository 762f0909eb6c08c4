import { expect, test } from 'vitest';
import type { SpecChange } from '../drift/diff/spec-change.ts';
import { formatSpecChange } from './format-spec-change.ts';
import { specChangeReport, specChangeText } from './spec-change-report.ts';

const breaking: SpecChange = {
  code: 'property-removed',
  severity: 'breaking',
  operation: 'listPools',
  operations: ['listPools'],
  direction: 'response',
  pointer: '/owner',
  specPointer: '/components/schemas/Pool/properties/owner',
  document: 'old',
  expected: 'owner',
  received: null,
  fingerprint: '0123456789abcdef',
};
const [risky, additive, info] = (['risky', 'additive', 'info'] as const).map((severity) => ({
  ...breaking,
  severity,
}));
if (risky === undefined || additive === undefined || info === undefined) throw new Error('three were made');

const old = { file: 'old.yaml', title: 'Pools', version: '1' };
const now = { file: 'new.yaml', title: 'Pools', version: '2' };

test('The report counts its findings by severity.', () => {
  expect(specChangeReport(old, now, [breaking, risky, risky, info])).toEqual({
    schemaVersion: 1,
    old,
    new: now,
    summary: { findings: { breaking: 1, risky: 2, additive: 0, info: 1 } },
    findings: [breaking, risky, risky, info],
  });
});

test('The text has a line for each change, with its severity painted, and what it comes to.', () => {
  const report = specChangeReport(old, now, [breaking, risky, additive, info]);
  const text = specChangeText(report, (style, part) => `<${style}>${part}</>`);
  const rest = (change: SpecChange): string => formatSpecChange(change).slice(change.severity.length);
  expect(text).toBe(`<red>breaking</>${rest(breaking)}
<yellow>risky</>${rest(risky)}
<dim>additive</>${rest(additive)}
<dim>info</>${rest(info)}

4 changes: 1 breaking, 1 risky, 1 additive, 1 info.
`);
});

test('Where nothing has changed, that is all there is to say.', () => {
  expect(specChangeText(specChangeReport(old, now, []), (_, part) => part)).toBe('No changes.\n');
});
