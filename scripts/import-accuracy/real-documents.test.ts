import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockstep } from '../../src/cli/terminal.fixture.ts';
import { parseSpec } from '../../src/spec/load-spec.ts';
import { type Case, readCorpus } from './corpus.ts';
import { draftDifferences } from './draft-differences.ts';
import { importAll } from './import-case.ts';

const corpus = readCorpus();
if (corpus === undefined)
  console.log('Skipped: the documents that imports are measured on are not beside the project.');

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function folderWith({ files }: Case): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'lockstep-real-'));
  folders.push(cwd);
  await mkdir(join(cwd, 'pages'));
  for (const { name, bytes } of files) await writeFile(join(cwd, 'pages', name), bytes);
  return cwd;
}

function importInto(cwd: string, day: string): ReturnType<typeof lockstep> {
  const args = ['import', 'pages', '--provider', 'real', '--out', 'out'];
  return lockstep(args, { cwd, now: () => Date.parse(day) });
}

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function mockOf(spec: string): Promise<Running> {
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let tell: (url: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const running = lockstep(['mock', '--spec', spec, '--port', '0'], {
    print: (line) => {
      const [, url] = /listening on (\S+)/.exec(line) ?? [];
      if (url !== undefined) tell(url);
    },
    stopped: () => stopped,
  });
  const failed = running.then(({ stderr }) => Promise.reject(new Error(stderr)));
  const url = await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  return {
    url,
    stop: async () => {
      stop();
      await running;
    },
  };
}

describe.skipIf(corpus === undefined).each(corpus ?? [])('the real document $name', (document) => {
  it('is a draft that a mock answers every operation of at once', async () => {
    const cwd = await folderWith(document);
    expect((await importInto(cwd, '2026-01-01')).status).toBe(0);
    const text = await readFile(join(cwd, 'out/openapi.yaml'), 'utf8');
    const { operations } = parseSpec('openapi.yaml', text).table;
    expect(operations.length).toBe(document.operations.length);
    const { url, stop } = await mockOf(join(cwd, 'out/openapi.yaml'));
    try {
      for (const { method, path, parameters } of operations) {
        const query = parameters.flatMap(({ in: place, name, constant }) =>
          place === 'query' && constant !== undefined ? [[name, String(constant)]] : [],
        );
        const target = `${path.replaceAll(/\{[^{}]+\}/g, '1')}?${new URLSearchParams(query)}`;
        const answer = await fetch(`${url}/openapi${target}`, { method });
        const said = `${method} ${path}: ${answer.status} ${answer.headers.get('x-lockstep-explain') ?? ''}`;
        expect(answer.status, said).toBeLessThan(500);
        expect(said).not.toMatch(/: (?:404|405) .*(?:no operation|method)/i);
      }
    } finally {
      await stop();
    }
  });

  it('puts its next version beside the draft, and diff shows what is new', async () => {
    const cwd = await folderWith(document);
    await importInto(cwd, '2026-01-01');
    const before = await readFile(join(cwd, 'out/openapi.yaml'), 'utf8');
    expect((await importInto(cwd, '2026-02-01')).stderr).toContain('Nothing has changed');
    await writeFile(join(cwd, 'pages/zz-new.md'), '# New\n\nGET /only/in/the/next/version\n');
    const { stdout } = await importInto(cwd, '2026-02-01');
    expect(stdout).toBe('out/openapi.2026-02-01.yaml\nout/DOUBTS.2026-02-01.md');
    expect(await readFile(join(cwd, 'out/openapi.yaml'), 'utf8')).toBe(before);
    const diff = await lockstep(['diff', 'out/openapi.yaml', 'out/openapi.2026-02-01.yaml'], { cwd });
    expect(diff.stdout).toContain('/only/in/the/next/version');
  });
});

describe.skipIf(corpus === undefined)(
  'the drafts of the pages that the specs of this repository were made of',
  () => {
    const providers = [...new Set((corpus ?? []).flatMap(({ provider }) => provider ?? []))];

    it.each(providers)('differ from the spec of %s in nothing that nobody has judged', async (provider) => {
      const files = (corpus ?? []).filter((one) => one.provider === provider).flatMap((one) => one.files);
      const { unjudged } = await draftDifferences(provider, (await importAll(files)).yaml);
      expect(unjudged).toEqual([]);
    });
  },
);
