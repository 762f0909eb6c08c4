import { readFile, writeFile } from 'node:fs/promises';
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

test('A spec that has changed since its edit was looked at is refused, and so is what was looked at with it.', async () => {
  const { root, project, spec } = await twoProviders();
  const { specs } = await acceptInProject(project, root, ask(['books', 'maps'], true));
  const digests = Object.fromEntries(specs.map(({ file, digest }) => [file, digest]));
  const changed = `${BOOKS}# A line that somebody else has added.\n`;
  await writeFile(join(root, 'specs', 'maps', 'openapi.yaml'), changed);
  await expect(acceptInProject(project, root, { ...ask(['books', 'maps']), digests })).rejects.toThrow(
    'specs/maps/openapi.yaml has changed since the edit was looked at, so nothing was written. Look at the edit again',
  );
  expect([await spec('books'), await spec('maps')]).toEqual([BOOKS, changed]);
  const accepted = await acceptInProject(project, root, { ...ask(['books']), digests });
  expect(accepted.written).toBe(true);
});

test('A spec that may not be written is told when its edit is looked at, and then stays as it is.', async () => {
  const { root, project, spec } = await twoProviders();
  const asked: string[] = [];
  // What the system says of modes depends on who runs the tests.
  const refuse = (what: string) => async (path: string) => {
    asked.push(path);
    if (path.endsWith(what)) throw new Error(`EROFS: read-only file system, access '${what}'`);
  };
  for (const [dryRun, what] of [
    [true, 'openapi.yaml'],
    [false, 'openapi.yaml'],
    [true, 'books'],
  ] as const) {
    await expect(acceptInProject(project, root, ask(['books'], dryRun), refuse(what))).rejects.toThrow(
      `The spec specs/books/openapi.yaml cannot be written: EROFS: read-only file system, access '${what}'.`,
    );
  }
  expect(asked).toContain(join(root, 'specs', 'books'));
  expect(await spec('books')).toBe(BOOKS);
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
