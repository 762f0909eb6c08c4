import { expect, test } from 'vitest';
import { finding, reportOf, row } from '../../report/sample-report.fixture.ts';
import type { Io } from '../io.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { reportPage } from './report-page.ts';

async function ioOf(printed: string[]): Promise<Io> {
  const cwd = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  const tell = (line: string) => printed.push(line);
  const none = async () => undefined;
  const spawnWriter = () => Promise.reject(new Error('Nothing is recorded here.'));
  return { cwd, env: {}, print: tell, tell, colour: false, now: Date.now, stopped: none, spawnWriter };
}

test('A report becomes a page that stands alone, and nothing of it is printed.', async () => {
  const printed: string[] = [];
  const report = JSON.parse(JSON.stringify(reportOf([row()], [finding({ provider: 'books' })])));
  const page = await reportPage(report, await ioOf(printed));
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).not.toMatch(/<script|<link/);
  expect(printed).toEqual([]);
});

test('What is no report is told, as wherever a report is read.', async () => {
  await expect(reportPage({}, await ioOf([]))).rejects.toThrow('it has no "schemaVersion": 1');
});
