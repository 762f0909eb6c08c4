import { chooseProviders, loadProject, specFile } from '../../config/project.ts';
import { parseClockStart } from '../../mock/clock.ts';
import type { ProviderMock } from '../../mock/definition.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../../mock/mock-host.ts';
import { parseScenarios } from '../../mock/scenario-name.ts';
import type { AboutServer, Inspector } from '../../server/inspector/desk.ts';
import { listenMockServer, type MockServerOptions } from '../../server/mock-server.ts';
import type { ListenOptions } from '../../server/provider-server.ts';
import { announce, type Served } from '../announce.ts';
import { type Command, defineCommand, NO_ARGUMENTS } from '../command.ts';
import { openInspector } from '../inspector/open-inspector.ts';
import type { Io } from '../io.ts';
import { loadMock, loadSpecMock } from '../load-mock.ts';
import type { PrismSource } from '../load-prism.ts';
import { MOCK_NOTES } from '../mock-notes.ts';
import { refuseState, refuseStateful } from '../mock-refusals.ts';
import { packageVersion } from '../package-version.ts';
import { usageError } from '../parse-arguments.ts';
import { scenarioLines } from '../scenario-lines.ts';
import { SESSION_OPTIONS, sessionLimits } from '../session-options.ts';
import { specProviders } from '../spec-providers.ts';
import type { MockSources } from '../watch/mock-source.ts';
import { wholeNumber } from '../whole-number.ts';

export const mock: Command = defineCommand({
  arguments: NO_ARGUMENTS,
  options: {
    provider: { type: 'string', multiple: true, value: 'ID', summary: 'only this provider' },
    spec: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      summary:
        'only this OpenAPI file (3.0 to 3.2): what its paths show is kept as state, all else comes from its examples and schemas',
    },
    port: { type: 'string', value: 'PORT', default: '4010', summary: 'where to listen; 0 picks a free port' },
    host: { type: 'string', value: 'HOST', default: '127.0.0.1', summary: 'the address to bind to' },
    engine: {
      type: 'string',
      value: 'NAME',
      default: 'stateful',
      choices: ['stateful', 'prism'],
      summary: 'what answers: the mocks with their state, or Prism from the examples of the specs',
    },
    seed: { type: 'string', value: 'N', default: '1', summary: 'chooses the made-up values' },
    scenario: {
      type: 'string',
      multiple: true,
      value: 'ID/NAME[+NAME]...',
      summary: 'the start state of a provider',
    },
    scenarios: { type: 'boolean', summary: 'list the start states that there are, and serve nothing' },
    clock: {
      type: 'string',
      value: 'real|ISO|+DURATION',
      default: 'real',
      summary: 'the time, an instant at which it stands still, or how far it is ahead, such as +3d',
    },
    state: {
      type: 'string',
      value: 'memory|redis://HOST',
      default: 'memory',
      summary: 'where sessions are kept: in this process, or in a Redis that any number of mocks share',
    },
    fault: {
      type: 'string',
      multiple: true,
      value: 'WHERE=KIND',
      summary:
        'what goes wrong, as in tibiot/getCardDetail=latency:2s or tibiot=status:503,next=3; also provider-error:CODE, rate-limit, reset, cut-off, malformed-json, and probability=0.2',
    },
    ...SESSION_OPTIONS,
    'no-inspector': { type: 'boolean', summary: 'leave out the web page at /_lockstep/' },
    watch: { type: 'boolean', summary: 'reload what changes on disk; sessions keep their state' },
    strict: { type: 'boolean', summary: "answer 500 where the mock's own answer breaks the contract" },
    explain: { type: 'boolean', summary: 'serve nothing; print what answers each operation, and why' },
    json: { type: 'boolean', summary: 'with --explain, as JSON' },
  },
  examples: [
    'lockstep mock',
    'lockstep mock --provider tibiot --port 0',
    'lockstep mock --spec openapi.yaml',
    'lockstep mock --spec openapi.yaml --explain',
    'lockstep mock --scenario tibiot/large+expired --clock 2026-06-01T08:00:00Z',
    'lockstep mock --engine prism',
    'lockstep mock --fault tibiot=reset,next=2',
    'lockstep mock --state redis://127.0.0.1:6379',
  ],
  notes: MOCK_NOTES,
  async run({ options }, io) {
    const port = wholeNumber('mock', 'port', options.port, [0, 65_535]);
    const listen = { port, hostname: options.host };
    if (options.spec.length > 0 && options.provider.length > 0) {
      throw usageError('mock', '--spec and --provider exclude each other; leave one of them out');
    }
    if (options.json && !options.explain)
      throw usageError('mock', '--json has a meaning with --explain alone; add that, or leave --json out');
    if (options.engine === 'prism') {
      refuseStateful(options);
      const sources =
        options.spec.length > 0 ? specSources(io, options.spec) : await projectSources(io, options.provider);
      return runPrism(sources, listen, io);
    }
    const seed = wholeNumber('mock', 'seed', options.seed, [0, Number.MAX_SAFE_INTEGER]);
    const clock = parseClockStart(options.clock);
    refuseState(options);
    const watched = options.watch ? await watchedSources(io, options) : undefined;
    const mocks = await loadAll(io, options, watched);
    if (options.explain) return explain(mocks, options.json, io);
    if (options.scenarios) {
      for (const line of scenarioLines(mocks)) io.print(line);
      return 0;
    }
    const start = {
      seed,
      clock,
      strict: options.strict,
      scenarios: parseScenarios(mocks, options.scenario),
      faults: options.fault,
      sessions: sessionLimits(options),
    };
    const seen = inspected(options, io);
    const serving = { ...listen, ...seen, about: aboutOf(options.state, start) };
    if (options.state !== 'memory') return runShared(mocks, options.state, start, serving, io);
    const host = createMockHost(mocks, start);
    const server = await listenMockServer(host, serving);
    const watching =
      watched && (await (await import('../watch/watch-mocks.ts')).watchMocks(host, watched, io));
    announce(server.url, servedBy(host), seen.inspector, io);
    await io.stopped();
    await watching?.close();
    await server.close();
    return 0;
  },
});

async function explain(mocks: readonly ProviderMock[], asJson: boolean, io: Io): Promise<0> {
  // Loaded for this alone: who serves must not wait for it.
  const { formatExplanation } = await import('../format-explanation.ts');
  io.print(formatExplanation(mocks, asJson));
  return 0;
}

/** What the page of the inspector needs, unless it is not wanted. */
function inspected(
  { spec, 'no-inspector': isLeftOut }: { readonly spec: readonly string[]; readonly 'no-inspector': boolean },
  io: Io,
): { readonly inspector?: Inspector } {
  if (isLeftOut) return {};
  return { inspector: openInspector(spec.length > 0 ? undefined : () => loadProject(io.cwd), io) };
}

function aboutOf(state: string, { seed = 1, strict = false }: MockHostOptions): AboutServer {
  return { version: packageVersion, state: state === 'memory' ? state : 'redis', seed, strict };
}

interface Chosen {
  readonly spec: readonly string[];
  readonly provider: readonly string[];
}

/** Loaded for this option alone, as is what it stands on. */
async function watchedSources(io: Io, { spec, provider }: Chosen): Promise<MockSources> {
  const { projectSources: ofProject, specSources: ofSpecs } = await import('../watch/mock-source.ts');
  return spec.length > 0 ? ofSpecs(specProviders(io, spec)) : ofProject(io.cwd, provider);
}

function loadAll(
  io: Io,
  { spec, provider }: Chosen,
  watched: MockSources | undefined,
): Promise<ProviderMock[]> {
  if (watched !== undefined) return Promise.all(watched.sources.map((source) => source.load(io.tell)));
  return spec.length > 0 ? specMocks(io, spec) : projectMocks(io, provider);
}

async function runShared(
  mocks: readonly ProviderMock[],
  address: string,
  start: MockHostOptions,
  listen: MockServerOptions,
  io: Io,
): Promise<0> {
  // Loaded for this state alone, as is the client of Redis.
  const { serveShared } = await import('../../server/serve-shared.ts');
  const service = await serveShared(mocks, address, start, listen);
  io.tell(`State in ${service.state}: shared with every mock of the same specs, code and start.`);
  for (const { provider, definition } of service.others) {
    io.tell(
      `There is another definition of ${provider} in this Redis, ${definition}: its mocks share nothing with this one. If they should, start all with the same specs, code, --seed, --scenario, --clock and --fault.`,
    );
  }
  announce(service.url, servedBy(service.host), listen.inspector, io);
  await io.stopped();
  await service.close();
  return 0;
}

function servedBy({ mocks }: Pick<MockHost, 'mocks'>): readonly Served[] {
  return [...mocks.values()].map(({ mock: { provider, spec } }) => ({
    provider,
    operations: spec.table.operations.length,
  }));
}

async function runPrism(sources: readonly PrismSource[], listen: ListenOptions, io: Io): Promise<0> {
  // Loaded for this engine alone: the other one must not wait for it.
  const { servePrism } = await import('../serve-prism.ts');
  const service = await servePrism(sources, listen);
  const served = service.engines.map((engine) => ({
    provider: engine,
    operations: engine.operations.length,
  }));
  announce(service.url, served, undefined, io);
  await io.stopped();
  await service.close();
  return 0;
}

async function projectMocks(io: Io, ids: readonly string[]): Promise<ProviderMock[]> {
  const project = await loadProject(io.cwd);
  return Promise.all(chooseProviders(project, ids).map((provider) => loadMock(project, provider, io)));
}

async function projectSources(io: Io, ids: readonly string[]): Promise<readonly PrismSource[]> {
  const project = await loadProject(io.cwd);
  return chooseProviders(project, ids).map((provider) => ({
    projectRoot: project.root,
    provider,
    file: specFile(project, provider),
  }));
}

function specSources(io: Io, files: readonly string[]): readonly PrismSource[] {
  return specProviders(io, files).map((given) => ({ projectRoot: io.cwd, ...given }));
}

function specMocks(io: Io, files: readonly string[]): Promise<ProviderMock[]> {
  return Promise.all(specProviders(io, files).map(({ file, provider }) => loadSpecMock(file, provider, io)));
}
