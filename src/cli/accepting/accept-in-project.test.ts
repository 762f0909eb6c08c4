import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadProject } from '../../config/project.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { finding, reportOf, row } from '../../report/sample-report.fixture.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { acceptInProject } from './accept-in-project.ts';

const missing = (provider: string) =>
  finding({
    provider,
    operation: 'listBooks',
    code: 'property-missing',
    pointer: '/books/*/title',
    specPointer: '/components/schemas/Book/required',
    expected: 'title',
    received: null,
    fingerprint: `of-${provider}`,
  });

const report = (...providers: readonly string[]): JsonValue =>
  JSON.parse(JSON.stringify(reportOf([row()], providers.map(missing))));

const TWO = `export default { providers: [
  { id: 'books', title: 'Books', credentials: [], secrets: [], outcome: { pointer: '/code', success: [0] } },
  { id: 'maps', title: 'Maps', credentials: [], secrets: [], outcome: { pointer: '/code', success: [0] } },
] };
`;

async function twoProviders(files: Readonly<Record<string, string>> = {}) {
  const root = await projectWith({
    'lockstep.config.js': TWO,
    'specs/books/openapi.yaml': BOOKS,
    'specs/maps/openapi.yaml': BOOKS,
    ...files,
  });
  const spec = (id: string) => readFile(join(root, 'specs', id, 'openapi.yaml'), 'utf8');
  return { root, project: await loadProject(root), spec };
}

const ask = (providers: readonly string[], dryRun = false) => ({
  report: report(...providers),
  only: providers.map((id) => `of-${id}`),
  dryRun,
});

test('What is looked at first is what is written then.', async () => {
  const { root, project, spec } = await twoProviders();
  const seen = await acceptInProject(project, root, ask(['books', 'maps'], true));
  expect(seen.written).toBe(false);
  expect(seen.findings.map(({ fingerprint, accepted }) => [fingerprint, accepted])).toEqual([
    ['of-books', true],
    ['of-maps', true],
  ]);
  expect(seen.specs.map(({ file }) => file)).toEqual(['specs/books/openapi.yaml', 'specs/maps/openapi.yaml']);
  expect(seen.specs[0]?.diff).toContain('-      required: [id, title]\n+      required: [id]');
  expect(await spec('books')).toBe(BOOKS);
  expect(await acceptInProject(project, root, ask(['books', 'maps']))).toEqual({ ...seen, written: true });
  expect([await spec('books'), await spec('maps')]).toEqual(
    Array(2).fill(BOOKS.replace('[id, title]', '[id]')),
  );
  const again = await acceptInProject(project, root, ask(['books']));
  expect([again.written, again.specs]).toEqual([false, []]);
});

test('Where one spec of two cannot be written, the other stays as it is.', async () => {
  // Where the draft would be written stands a folder.
  const { root, project, spec } = await twoProviders({ 'specs/maps/openapi.yaml.tmp/note': '' });
  await expect(acceptInProject(project, root, ask(['books', 'maps']))).rejects.toThrow('Failed to write');
  expect(await spec('books')).toBe(BOOKS);
});

test('The providers that come with the package are not edited, nor is anything by a report that is none.', async () => {
  const { root, project } = await twoProviders();
  const nowhere = acceptInProject(project, tmpdir(), ask(['books']));
  await expect(nowhere).rejects.toThrow('whose specs are not yours to edit. Start it in a project');
  await expect(acceptInProject(project, root, { ...ask(['books']), report: {} })).rejects.toThrow(
    'Failed to read the report the report: it has no "schemaVersion": 1',
  );
  await expect(acceptInProject(project, root, { ...ask(['books']), only: ['x'] })).rejects.toThrow(
    'the report has no finding "x". Expected one of of-books.',
  );
});
