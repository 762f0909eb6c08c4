import { expect, test } from 'vitest';
import { json } from './json.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';

test('The JSON report is the report, in lines, with a line break at its end.', () => {
  const report = reportOf([row()], [finding()]);
  expect(JSON.parse(json(report))).toEqual(report);
  expect(json(report).startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
  expect(json(report).endsWith('\n}\n')).toBe(true);
});

test('With three targets every finding and every operation says at which it was.', () => {
  const targets = ['none', 'mock', 'https://sandbox.example'];
  const rows = targets.map((target) => row({ target }));
  const read = JSON.parse(
    json(
      reportOf(
        rows,
        targets.slice(1).map((target) => finding({ target })),
      ),
    ),
  );
  const targetsOf = (items: { target: string }[]): string[] => items.map(({ target }) => target);
  expect(read.targets).toEqual(targets);
  expect(targetsOf(read.operations)).toEqual(targets);
  expect(targetsOf(read.findings)).toEqual(targets.slice(1));
});
