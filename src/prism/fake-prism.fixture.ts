import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';

// As text, for Prism runs in a process of its own.
const START = "require('node:console').error('It has begun.');";

/** Answers with what it was asked, and says which document it was given. */
const SERVE = `
  const { argv } = require('node:process');
  const server = require('node:http').createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method, url, headers } = request;
    const asked = { method, url, prefer: headers.prefer, body, document: argv.at(-1), code: 0 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(asked));
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    require('node:console').log('[CLI] start Prism is listening on http://127.0.0.1:' + port);
  });`;

/** What the stand-in does. */
type Kind = 'serves' | 'silent' | 'fails' | 'stubborn';

const CODE: Readonly<Record<Kind, string>> = {
  serves: SERVE,
  silent: `${START} setInterval(() => undefined, 1000);`,
  fails: `require('node:console').error('The document is too strange.'); require('node:process').exitCode = 3;`,
  stubborn: `require('node:process').on('SIGTERM', () => undefined); ${SERVE}`,
};

/** A file that stands in for the one that runs Prism. */
export async function fakePrism(kind: Kind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-fake-'));
  const file = join(folder, 'prism.cjs');
  await writeFile(file, CODE[kind]);
  return file;
}

/** Puts a stand-in for Prism among the packages of a project. */
export async function installFakePrism(root: string, kind: Kind): Promise<void> {
  const folder = join(root, 'node_modules', '@stoplight', 'prism-cli');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ bin: { prism: './prism.cjs' } }));
  await writeFile(join(folder, 'prism.cjs'), CODE[kind]);
}

/** Whether a process with this id is there. */
export function isRunning(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch {
    return false;
  }
}
