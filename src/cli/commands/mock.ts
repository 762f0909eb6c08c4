import { basename } from 'node:path';
import { chooseProviders, loadProject } from '../../config/project.ts';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { parseClockStart } from '../../mock/clock.ts';
import type { ProviderMock } from '../../mock/definition.ts';
import { createMockHost } from '../../mock/mock-host.ts';
import { parseScenarios } from '../../mock/scenario-name.ts';
import { defineProvider } from '../../provider/define-provider.ts';
import { listenMockServer, type MockServer } from '../../server/mock-server.ts';
import { type Command, defineCommand, NO_ARGUMENTS } from '../command.ts';
import type { Io } from '../io.ts';
import { loadMock, loadSpecMock } from '../load-mock.ts';
import { usageError } from '../parse-arguments.ts';

export const mock: Command = defineCommand({
  summary: 'Serves every provider at http://HOST:PORT/<provider>/<path>, with state.',
  arguments: NO_ARGUMENTS,
  options: {
    provider: { type: 'string', multiple: true, value: 'ID', summary: 'only this provider' },
    spec: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      summary: 'only this OpenAPI file, answered from its examples and schemas',
    },
    port: { type: 'string', value: 'PORT', default: '4010', summary: 'where to listen; 0 picks a free port' },
    host: { type: 'string', value: 'HOST', default: '127.0.0.1', summary: 'the address to bind to' },
    seed: { type: 'string', value: 'N', default: '1', summary: 'chooses the made-up values' },
    scenario: { type: 'string', multiple: true, value: 'ID/NAME', summary: 'the start state of a provider' },
    clock: {
      type: 'string',
      value: 'real|ISO',
      default: 'real',
      summary: 'the time, or an instant at which it stands still',
    },
    strict: { type: 'boolean', summary: "answer 500 where the mock's own answer breaks the contract" },
  },
  examples: [
    'lockstep mock',
    'lockstep mock --provider tibiot --port 0',
    'lockstep mock --spec openapi.yaml',
  ],
  async run({ options }, io) {
    const port = wholeNumber('port', options.port, 65_535);
    const seed = wholeNumber('seed', options.seed, Number.MAX_SAFE_INTEGER);
    const clock = parseClockStart(options.clock);
    const mocks =
      options.spec.length > 0 ? await specMocks(options.spec) : await projectMocks(io, options.provider);
    const host = createMockHost(mocks, {
      seed,
      clock,
      strict: options.strict,
      scenarios: parseScenarios(mocks, options.scenario),
    });
    const server = await listenMockServer(host, { port, hostname: options.host });
    announce(server, io);
    await io.stopped();
    await server.close();
    return 0;
  },
});

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw usageError('mock', `--${name} cannot be "${text}"; expected a whole number from 0 to ${most}`);
}

async function projectMocks(io: Io, ids: readonly string[]): Promise<ProviderMock[]> {
  const project = await loadProject(io.cwd);
  return Promise.all(chooseProviders(project, ids).map((provider) => loadMock(project, provider)));
}

async function specMocks(files: readonly string[]): Promise<ProviderMock[]> {
  const ids = files.map(idOf);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) {
    throw new LockstepError(
      'USAGE',
      `Two of the spec files would both be served at /${twin}. Rename one of them.`,
    );
  }
  return Promise.all(
    files.map((file, index) => loadSpecMock(file, defineProvider({ id: ids[index] ?? 'spec', title: file }))),
  );
}

/** A file's name as the id of a provider: `My API.yaml` is served at `/my-api`. */
function idOf(file: string): string {
  const name = basename(file)
    .replace(/\.(ya?ml|json)$/i, '')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return id === '' ? 'spec' : id;
}

function announce({ url, host }: MockServer, io: Io): void {
  for (const { mock: served } of host.mocks.values()) {
    const { id, title } = served.provider;
    const count = served.spec.table.operations.length;
    io.tell(
      `  ${`${url}/${id}`.padEnd(url.length + 14)} ${title} (${count} ${count === 1 ? 'operation' : 'operations'})`,
    );
  }
  io.print(`lockstep mock listening on ${url}`);
}
