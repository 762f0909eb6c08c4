import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { mock as eiotclub } from '../../../mocks/eiotclub/index.ts';
import { mock as smartproxy } from '../../../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../../../mocks/tibiot/index.ts';
import { mock as yunshop } from '../../../mocks/yunshop/index.ts';
import { createMockHost } from '../../mock/mock-host.ts';
import { listenMockServer } from '../../server/mock-server.ts';
import { projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const run = promisify(execFile);
const mocks = [eiotclub, smartproxy, tibiot, yunshop];
const operations = mocks.flatMap(({ provider, spec }) =>
  spec.table.operations.map(({ id }) => [provider, id] as const),
);

test.each(operations)(
  'the printed call of $id/%s works as pasted into a shell',
  async (provider, operation) => {
    const host = createMockHost(mocks, { strict: true });
    const server = await listenMockServer(host, { port: 0, hostname: '127.0.0.1' });
    try {
      const { status, stdout } = await lockstep([
        'curl',
        `${provider.id}/${operation}`,
        '--base',
        `${server.url}/${provider.id}`,
      ]);
      expect(status).toBe(0);
      const answer = await run('sh', ['-c', stdout]);
      expect(JSON.parse(answer.stdout)).toBeTypeOf('object');
      expect(host.journal.snapshot().entries).toMatchObject([
        { operation, status: 200, problems: [], mockProblems: [] },
      ]);
    } finally {
      await server.close();
    }
  },
);

test('a signed call finds the typical data', async () => {
  const { stdout } = await lockstep(['curl', 'eiotclub/listPoolRecords', '--set', 'page_size=3']);
  expect(stdout).toContain('http://127.0.0.1:4010/eiotclub/api/v3/pool/record/list');
  expect(stdout).toContain('"page_size":3');
  expect(stdout).not.toContain('mock-secret');
});

test('a text with a quote in it stays one word of the shell', async () => {
  const { stdout } = await lockstep(['curl', 'smartproxy/listUserProducts', '--set', "trade_no=it's"]);
  expect((await run('sh', ['-c', `printf '%s\\n' ${stdout.replace(/^curl /, '')}`])).stdout).toContain(
    'trade_no=it%27s',
  );
});

const FORM_PROJECT = {
  'lockstep.config.js':
    "export default { providers: [{ id: 'shop', title: 'Shop', credentials: [], secrets: [] }] };",
  'specs/shop/openapi.yaml': `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example }]
paths:
  /orders:
    post:
      operationId: order
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [item, count]
              properties: { item: { const: a b }, count: { type: integer }, note: { type: string } }
      responses: { "204": { description: Done. } }
`,
};

test('a form is sent as a form, with the fields that are set', async () => {
  const cwd = await projectWith(FORM_PROJECT);
  const { stdout } = await lockstep(['curl', 'shop/order', '--set', 'count=2', '--set', 'note=x&y'], { cwd });
  expect(stdout).toContain("-H 'content-type: application/x-www-form-urlencoded'");
  expect(stdout).toContain("--data-raw 'item=a+b&count=2&note=x%26y'");
});
