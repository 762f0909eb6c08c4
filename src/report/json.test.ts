import { expect, test } from 'vitest';
import { json } from './json.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';

test('The JSON report is the report, in lines, with a line break at its end.', () => {
  const report = reportOf([row()], [finding()]);
  expect(JSON.parse(json(report))).toEqual(report);
  expect(json(report).startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
  expect(json(report).endsWith('\n}\n')).toBe(true);
});
