import { join, resolve, sep } from 'node:path';
import { chooseProviders, loadProject, type Project, recordingsFolder } from '../../config/project.ts';
import type { Evidence } from '../../exchange/recording.ts';
import { variableOf } from '../../provider/environment-credentials.ts';
import type { Provider } from '../../provider/provider.ts';
import { type Command, defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { usageError } from '../parse-arguments.ts';
import type { RecorderJob } from '../recording/recorder-job.ts';
import { runRecorder } from '../recording/run-recorder.ts';
import { baseOf } from '../remote-target.ts';
import { wholeNumber } from '../whole-number.ts';

export const record: Command = defineCommand({
  arguments: { usage: '', least: 0, most: 0 },
  options: {
    provider: { type: 'string', value: 'ID', summary: 'whose traffic it is; needed where there are several' },
    target: {
      type: 'string',
      value: 'URL',
      summary: 'where the API lies; LOCKSTEP_<ID>_URL unless told otherwise',
    },
    evidence: {
      type: 'string',
      value: 'SOURCE',
      default: 'sandbox',
      choices: ['sandbox', 'live'],
      summary: 'what the target is, which the recording says',
    },
    out: {
      type: 'string',
      value: 'FILE',
      summary:
        "the HAR file, new or to go on with; one of the day in the provider's recordings unless told otherwise",
    },
    note: {
      type: 'string',
      value: 'TEXT',
      summary: 'what the recording says of itself besides: which account, what was done',
    },
    port: { type: 'string', value: 'PORT', default: '4020', summary: 'where to listen; 0 picks a free port' },
    host: { type: 'string', value: 'HOST', default: '127.0.0.1', summary: 'the address to bind to' },
    timeout: {
      type: 'string',
      value: 'SECONDS',
      default: '120',
      summary: 'how long the target may be silent',
    },
  },
  examples: [
    'lockstep record --provider tibiot --target https://sandbox.example/v1',
    'lockstep record --provider tibiot --evidence live --note "account of the shop, 3 cards"',
    'lockstep record --provider tibiot --target https://sandbox.example --out traffic.har --port 0',
  ],
  async run({ options }, io) {
    const project = await loadProject(io.cwd);
    const provider = providerOf(project, options.provider);
    const target = targetOf(provider, options.target, io);
    const evidence: RecorderJob['evidence'] = {
      source: options.evidence === 'live' ? 'live' : 'sandbox',
      date: new Date().toISOString(),
      target,
      ...(options.note === undefined ? {} : { note: options.note }),
    };
    const port = wholeNumber('record', 'port', options.port, [0, 65_535]);
    const timeout = wholeNumber('record', 'timeout', options.timeout, [1, 86_400]) * 1000;
    const file = fileOf(project, provider, evidence, options.out, io);
    const exchanges = await runRecorder(
      { cwd: io.cwd, provider: provider.id, evidence, file },
      { port, hostname: options.host, timeout },
      io,
    );
    const isUsed = file.startsWith(`${recordingsFolder(project, provider)}${sep}`) && file.endsWith('.har');
    if (isUsed && exchanges > 0) io.tell(`Next: lockstep verify ${provider.id}`);
    return 0;
  },
});

function providerOf(project: Project, id: string | undefined): Provider {
  const [provider, ...others] = chooseProviders(project, id === undefined ? [] : [id]);
  if (provider !== undefined && others.length === 0) return provider;
  const ids = project.providers.map((one) => one.id).join(', ');
  throw usageError('record', `--provider is missing; expected one of ${ids}`);
}

function targetOf(provider: Provider, given: string | undefined, { env }: Io): string {
  const variable = variableOf(provider, 'url');
  const address = given ?? env[variable] ?? '';
  if (address === '') throw usageError('record', `--target is missing, and ${variable} is not set either`);
  return baseOf(address, given === undefined ? variable : '--target', 'record');
}

function fileOf(
  project: Project,
  provider: Provider,
  { source, date }: Evidence,
  given: string | undefined,
  io: Io,
): string {
  if (given !== undefined) return resolve(io.cwd, given);
  return join(recordingsFolder(project, provider), `${source}-${date.slice(0, 10)}.har`);
}
