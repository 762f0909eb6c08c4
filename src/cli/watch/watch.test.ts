import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const MOCK = `import { rows } from './typical.js';
import { title } from '../shared/title.js';
const provider = { id: 'books', title: 'A book shop', credentials: [], secrets: [], outcome: { pointer: '/code', success: [0] } };
export const mock = {
  provider,
  spec: { table: { servers: [], operations: [], schemas: {} }, validators: { at: () => () => true } },
  collections: { books: { keyOf: ({ id }) => String(id), schema: '/components/schemas/Book' } },
  scenarios: { typical: () => ({ books: rows.map((row) => ({ ...row, title: title(row) })) }) },
  authenticate: undefined,
  handlers: { listBooks: ({ state }) => ({ body: { code: 0, books: state.books.all() } }) },
};
`;

const FILES = {
  'mocks/books/index.js': MOCK,
  'mocks/books/typical.js': "export const rows = [{ id: 1, name: 'Emma' }];\n",
  'mocks/shared/title.js': 'export const title = ({ name }) => name;\n',
  'specs/books/openapi.yaml': BOOKS,
  'package.json': '{ "type": "module" }\n',
};

let stop: () => Promise<unknown> = async () => undefined;

afterEach(() => stop());

/** `lockstep mock --watch` in a project of its own. */
async function watching(args: readonly string[] = [], files: Readonly<Record<string, string>> = FILES) {
  const cwd = await projectWith(files);
  const lines: string[] = [];
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const options = args.map((arg) => arg.replace('CWD', cwd));
  const running = lockstep(['mock', '--watch', '--port', '0', ...options], {
    cwd,
    print: (line) => lines.push(line),
    tell: (line) => lines.push(line),
    stopped: () => ended,
  });
  stop = async () => {
    end();
    await running;
    await rm(cwd, { recursive: true, force: true });
  };
  const url = await vi.waitFor(
    () =>
      lines
        .find((line) => line.includes('listening'))
        ?.split(' ')
        .at(-1) ?? Promise.reject(new Error(lines.join('\n'))),
    { timeout: 15_000, interval: 10 },
  );
  const first = lines.splice(0);
  const json = async (path: string, init?: RequestInit) => (await fetch(url + path, init)).json();
  const books = async (): Promise<string[]> =>
    (await json('/books/books')).books.map(({ title }: { title: string }) => title);
  /** Saves a file and gives what is told of it. */
  const save = async (name: string, text: string): Promise<string> => {
    lines.length = 0;
    await writeFile(join(cwd, name), text);
    return told(/reloaded/);
  };
  const told = (pattern: RegExp): Promise<string> =>
    vi.waitFor(
      () => {
        if (!lines.some((line) => pattern.test(line))) throw new Error(lines.join('\n'));
        return lines.join('\n');
      },
      { timeout: 15_000, interval: 5 },
    );
  return { cwd, json, books, save, told, lines, first };
}

const row = (name: string) => `export const rows = [{ id: 1, name: '${name}' }];\n`;

test('A scenario that is saved is in force within a second where nobody has changed the state.', async () => {
  const { books, save, first } = await watching();
  expect(first[0]).toBe(
    'books: answers by its spec as it is saved; the types in generated/books are of another one, run "lockstep generate books".',
  );
  expect(await books()).toEqual(['Emma']);
  const begun = performance.now();
  expect(await save('mocks/books/typical.js', row('Persuasion'))).toMatch(
    /^books: reloaded in \d+ ms \(mocks\/books\/typical\.js\)\.$/,
  );
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(await books()).toEqual(['Persuasion']);
});

test('A state that was changed is kept, as are clock, journal and faults, until a reset.', async () => {
  const { books, save, json } = await watching(['--clock', '2026-01-31T08:00:00Z']);
  await json('/_lockstep/state', {
    method: 'PUT',
    body: '{"books":{"books":[{"id":7,"title":"Sanditon"}]}}',
  });
  await json('/_lockstep/clock', { method: 'POST', body: '{"advance":"PT1H"}' });
  await json('/_lockstep/faults', {
    method: 'POST',
    body: '{"kind":"reset","operation":"listBooks","next":1}',
  });
  await save('mocks/books/typical.js', row('Persuasion'));
  await save('mocks/shared/title.js', 'export const title = ({ name }) => name.toUpperCase();\n');
  expect(await json('/_lockstep/faults')).toHaveLength(1);
  await expect(books()).rejects.toThrow();
  expect(await books()).toEqual(['Sanditon']);
  expect((await json('/_lockstep/clock')).now).toBe('2026-01-31T09:00:00.000Z');
  expect((await json('/_lockstep/journal')).total).toBe(2);
  await json('/_lockstep/reset', { method: 'POST' });
  expect(await books()).toEqual(['PERSUASION']);
});

test('A file that is broken is told in one line with its place, and the last good version answers on.', async () => {
  const { books, save, told, lines } = await watching();
  const flaw = await save('mocks/books/typical.js', 'export const rows = [\n  { id: 1,, }\n];\n');
  expect(flaw).toMatch(
    /^books: not reloaded, the last good version answers on\. mocks\/books\/typical\.js:2:\d+: .*Unexpected token[^\n]*$/,
  );
  expect(await books()).toEqual(['Emma']);
  expect(await save('mocks/books/index.js', MOCK.replace('rows.map', 'row.map'))).toMatch(/not reloaded/);
  lines.length = 0;
  await save('mocks/books/typical.js', row('Emma'));
  await told(/rows? is not defined/);
  expect(lines.join('\n')).toMatch(/mocks\/books\/index\.js:8:\d+: row is not defined/);
  expect(await save('mocks/books/index.js', MOCK)).toMatch(/^books: good again, reloaded in \d+ ms/);
  expect(await books()).toEqual(['Emma']);
});

test('The spec that is saved decides on requests and answers, and a broken one is told with its line.', async () => {
  const { json, save } = await watching();
  const path = BOOKS.replace('  /books:', '  /library:');
  expect(await save('specs/books/openapi.yaml', path)).toMatch(/^books: reloaded/);
  expect((await json('/books/library')).books).toHaveLength(1);
  expect((await json('/books/books')).nearest.path).toBe('/library');
  expect(
    await save('specs/books/openapi.yaml', path.replace('operationId: listBooks', 'operationId: [')),
  ).toMatch(/^books: not reloaded, .*specs\/books\/openapi\.yaml:11:\d+: .*[^\n]$/);
  expect(await save('specs/books/openapi.yaml', path.replace('listBooks', 'allBooks'))).toMatch(
    /it handles "listBooks", which its spec does not have/,
  );
  expect((await json('/books/library')).books).toHaveLength(1);
});

test('A spec that is deleted is told, and the last good version answers on until it is back.', async () => {
  const { cwd, json, save, told } = await watching();
  await rm(join(cwd, 'specs/books/openapi.yaml'));
  expect(await told(/reloaded/)).toMatch(
    /^books: not reloaded, .*Failed to read the spec specs\/books\/openapi\.yaml: ENOENT/,
  );
  expect((await json('/books/books')).books).toHaveLength(1);
  expect(await save('specs/books/openapi.yaml', BOOKS)).toMatch(/^books: good again/);
});

test('A file elsewhere in the project that a mock imports is watched as well, from the first import on.', async () => {
  const { books, save } = await watching([], {
    ...FILES,
    'mocks/shared/title.js': "export { title } from '../../lib/title.js';\n",
    'lib/title.js': 'export const title = ({ name }) => name;\n',
    'lib/books/other.js': 'export const title = ({ name }) => name;\n',
  });
  await save('lib/title.js', 'export const title = () => "changed";\n');
  expect(await books()).toEqual(['changed']);
  await save('mocks/shared/title.js', "export { title } from '../../lib/books/other.js';\n");
  expect(await books()).toEqual(['Emma']);
  await save('lib/books/other.js', 'export const title = () => "other";\n');
  expect(await books()).toEqual(['other']);
});

test('A state that does not fit any more is told, and that session starts anew.', async () => {
  const { books, save, json, told } = await watching();
  await json('/_lockstep/state', {
    method: 'PUT',
    body: '{"books":{"books":[{"id":7,"title":"Sanditon"}]}}',
  });
  const lines = await save('specs/books/openapi.yaml', BOOKS.replace('[id, title]', '[id, title, price]'));
  expect(lines).toContain('books: reloaded');
  await told(
    /^books: the session "default" starts anew, its state does not fit any more\. .*"\/books\/0": expected the property "price"/,
  );
  expect(await books()).toEqual(['Emma']);
});

test('A spec alone is watched as well, also where an editor puts a new file in its place.', async () => {
  const { json, told, cwd } = await watching(['--spec', 'CWD/specs/books/openapi.yaml']);
  expect((await json('/openapi/books')).code).toBe(0);
  await writeFile(join(cwd, 'new.yaml'), BOOKS.replace('  /books:', '  /library:'));
  await rename(join(cwd, 'new.yaml'), join(cwd, 'specs/books/openapi.yaml'));
  await told(/openapi: reloaded/);
  expect((await json('/openapi/library')).code).toBe(0);
});

test('A large spec that comes to have an impossible keyword is not put in force.', async () => {
  const shelf = (index: number, type: string) => `    Shelf${index}: { type: ${type} }\n`;
  const large = (type: string) =>
    BOOKS.replace(
      '  schemas:\n',
      `$&${shelf(1, type)}${Array.from({ length: 600 }, (_, index) => shelf(index + 2, 'object')).join('')}`,
    );
  const { save } = await watching(['--spec', 'CWD/specs/books/openapi.yaml'], {
    ...FILES,
    'specs/books/openapi.yaml': large('object'),
  });
  expect(await save('specs/books/openapi.yaml', large('strange'))).toMatch(
    /openapi: not reloaded, .*Shelf1\/type is "strange"/,
  );
  expect(await save('specs/books/openapi.yaml', large('string'))).toMatch(/openapi: good again, reloaded/);
});

test('Without a project there is nothing to watch, and Prism is not watched.', async () => {
  const cwd = await projectWith({});
  await rm(join(cwd, 'lockstep.config.js'));
  const alone = await lockstep(['mock', '--watch', '--port', '0'], { cwd });
  expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('--watch has nothing to watch')]);
  const prism = await lockstep(['mock', '--watch', '--engine', 'prism'], { cwd });
  expect([prism.status, prism.stderr]).toEqual([2, expect.stringContaining('--watch has no meaning')]);
});
