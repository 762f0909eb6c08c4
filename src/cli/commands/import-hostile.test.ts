import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockstep } from '../terminal.fixture.ts';

/** Seconds of the processor: several times what the goal allows, since a slow machine is no flaw. */
const MOST = 10;

const TABLE = '# A\n\nGET /a\n\n### 返回参数\n\n|名称|类型|说明|\n|---|---|---|\n';
const EXAMPLE = '# A\n\nGET /a\n\n### 返回示例\n\n```json\n';
const OPENAPI = '"openapi":"3.0.0","info":{"title":"x","version":"1"}';
const POSTMAN = '"info":{"name":"x","schema":"https://schema.getpostman.com/json/collection/v2.1.0/"}';
const HTML = '<html><body>';

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij']
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
  .join('\n')}\npaths: *j\n`;
const entry = (at: number): string =>
  `{"request":{"method":"GET","url":"http://a.test/b${at}x/y","headers":[]},"response":{"status":200,"headers":[],"content":{"mimeType":"application/json","text":"{}"}}}`;

describe('lockstep import, given what is made to hang it', () => {
  it.each<readonly [string, string, () => string, RegExp]>([
    ['a line of 50 MB', 'page.md', () => 'a'.repeat(50_000_000), /too large/],
    [
      'a cell without end',
      'page.md',
      () => `${TABLE}|a|string|${'x'.repeat(5_000_000)}|`,
      /a line is too long/,
    ],
    [
      'a hundred thousand nested rows',
      'page.md',
      () => TABLE + times(100_000, (at) => `|${'»'.repeat(at % 60)} a|object|x|\n`),
      /too many rows/,
    ],
    [
      'a hundred thousand rows of one object',
      'page.md',
      () => TABLE + times(100_000, (at) => `|» a${at}|string|x|\n`),
      /too many rows/,
    ],
    ['millions of lines', 'page.md', () => 'x\n'.repeat(4_000_000), /too many rows/],
    [
      'more operations than any API has',
      'page.md',
      () => times(50_000, (at) => `## GET /a/${at}\n`),
      /more than 5000 operations/,
    ],
    [
      'elements in elements',
      'page.html',
      () => `${HTML}${'<div>'.repeat(200_000)}`,
      /elements nested deeper/,
    ],
    [
      'tables in cells of tables',
      'page.html',
      () => `${HTML}${'<table><tr><td>'.repeat(50_000)}`,
      /elements nested deeper/,
    ],
    [
      'a text of millions of entities',
      'page.html',
      () => `${HTML}${'&amp;nbsp;'.repeat(400_000)}`,
      /in one element/,
    ],
    ['millions of brackets', 'page.html', () => `${HTML}${'<'.repeat(4_000_000)}`, /in one element/],
    [
      'a cell of millions of pieces',
      'page.html',
      () => `${HTML}<table><tr><td>${'a<b>x</b>'.repeat(400_000)}`,
      /a cell of more/,
    ],
    [
      'cells that claim to reach down for ever',
      'page.html',
      () => `${HTML}<table>${`<tr>${'<td rowspan=65534>x</td>'.repeat(50)}</tr>`.repeat(2_000)}`,
      /too many rows/,
    ],
    [
      'an example in itself',
      'page.md',
      () => `${EXAMPLE}${'{"a":[1,,,\n'.repeat(50_000)}`,
      /an example nested deeper/,
    ],
    [
      'an example without end',
      'page.md',
      () => `${EXAMPLE}{${times(60_000, (at) => `"k${at}": 1,\n`)}}`,
      /too many rows/,
    ],
    [
      'aliases of aliases on a page',
      'page.md',
      () => `# A\n\n\`\`\`yaml\nopenapi: 3.0.1\n${aliases}\`\`\`\n`,
      /alias/i,
    ],
    ['aliases of aliases', 'api.yaml', () => `openapi: 3.0.1\n${aliases}`, /alias/i],
    [
      'brackets that never close in YAML',
      'page.md',
      () => `# A\n\n\`\`\`yaml\nopenapi: 3.0.1\npaths:\n${'  /a: [{\n'.repeat(30_000)}\`\`\`\n`,
      /too deep/,
    ],
    [
      'flaws in every line of YAML',
      'page.md',
      () =>
        `# A\n\n\`\`\`yaml\nopenapi: 3.0.1\npaths:\n${times(8_000, (at) => `  /a${at}:\n    get:\n      summary: "x\n`)}\`\`\`\n`,
      /no operation/,
    ],
    [
      'OpenAPI nested without end',
      'api.json',
      () => `{${OPENAPI},"paths":${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}}`,
      /too deep/,
    ],
    [
      'OpenAPI of a hundred thousand paths',
      'api.json',
      () => `{${OPENAPI},"paths":{${times(100_000, (at) => `${at === 0 ? '' : ','}"/a${at}":{"get":{}}`)}}}`,
      /at most 5000/,
    ],
    [
      'a collection nested without end',
      'api.json',
      () => `{${POSTMAN},"item":${'[{"item":'.repeat(50_000)}[]${'}]'.repeat(50_000)}}`,
      /too deep/,
    ],
    [
      'a collection of fifty thousand requests',
      'api.json',
      () =>
        `{${POSTMAN},"item":[${times(50_000, (at) => `${at === 0 ? '' : ','}{"name":"a","request":"http://a/${at}"}`)}]}`,
      /at most 5000/,
    ],
    [
      'a line of 50 MB of traffic',
      'api.har',
      () => `{"log":{"entries":["${'a'.repeat(50_000_000)}"]}}`,
      /a line of more than/,
    ],
    [
      'traffic of more operations than any API has',
      'api.har',
      () => `{"log":{"entries":[${times(6_000, (at) => `${at === 0 ? '' : ','}\n${entry(at)}`)}]}}`,
      /more than 5000 operations/,
    ],
  ])(
    'refuses %s at once, and writes nothing',
    async (_, name, text, message) => {
      const cwd = await mkdtemp(join(tmpdir(), 'lockstep-hostile-'));
      await writeFile(join(cwd, name), text());
      const { status, stderr, seconds } = await timed(cwd, name);
      expect(stderr).toMatch(message);
      expect(stderr.length).toBeLessThan(2_000);
      expect({ status, quick: seconds < MOST, out: (await readdir(cwd)).includes('out') }).toEqual({
        status: 2,
        quick: true,
        out: false,
      });
    },
    60_000,
  );

  it.each<readonly [number, string, (at: number) => object, RegExp]>([
    [
      5_000,
      'that nothing tells apart',
      (at) => ({ id: at, [`f${at}`]: 1 }),
      /5000 operations that nothing tells/,
    ],
    [2_000, 'that a member of the body tells apart', (at) => ({ action: `do.${at}` }), /2000 operations/],
  ])(
    'reads %i requests to one address %s in time',
    async (count, _, bodyOf, message) => {
      const cwd = await mkdtemp(join(tmpdir(), 'lockstep-hostile-'));
      const item = (at: number): object => ({
        name: `r${at}`,
        request: {
          ...{ method: 'POST', url: 'http://a.test/api' },
          body: { mode: 'raw', raw: JSON.stringify(bodyOf(at)) },
        },
      });
      const items = times(count, (at) => `${at === 0 ? '' : ','}${JSON.stringify(item(at))}`);
      await writeFile(join(cwd, 'api.json'), `{${POSTMAN},"item":[${items}]}`);
      const { status, stdout, stderr, seconds } = await timed(cwd, 'api.json');
      expect(stdout + stderr).toMatch(message);
      expect({ status, quick: seconds < MOST }).toEqual({ status: 0, quick: true });
    },
    60_000,
  );

  it('refuses an archive that is called a page, and bytes that are no text', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'lockstep-hostile-'));
    await writeFile(join(cwd, 'zip.md'), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    await writeFile(join(cwd, 'bytes.md'), Uint8Array.of(0xff, 0x80, 0xff, 0x80));
    expect((await timed(cwd, 'zip.md')).stderr).toContain('a ZIP archive');
    expect((await timed(cwd, 'bytes.md')).stderr).toContain('its encoding is not known');
  });

  it('refuses a folder of more pages than anybody reads', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'lockstep-hostile-'));
    await mkdir(join(cwd, 'pages'));
    await Promise.all(
      Array.from({ length: 2_001 }, (_, at) => writeFile(join(cwd, 'pages', `${at}.md`), 'GET /a')),
    );
    const { status, stderr } = await timed(cwd, 'pages');
    expect([status, stderr]).toEqual([2, expect.stringContaining('2001 pages, more than the 2000')]);
  });
});

async function timed(cwd: string, given: string) {
  const before = process.cpuUsage();
  const session = await lockstep(['import', given, '--provider', 'pets', '--out', 'out'], { cwd });
  const { user, system } = process.cpuUsage(before);
  return { ...session, seconds: (user + system) / 1e6 };
}
