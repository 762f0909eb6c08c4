import { rmSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Project, recordingsFolder } from '../config/project.ts';
import type { Evidence, RecordedExchange } from '../exchange/recording.ts';
import { exchangeRedactor, type RedactedExchange } from '../exchange/redact/redact-exchange.ts';
import { redactionRules } from '../exchange/redact/redaction-rules.ts';
import type { Provider } from '../provider/provider.ts';
import { type HarAppender, openHarAppender } from '../record/har-appender.ts';
import { createRecorder, type Recorder } from '../record/recorder.ts';
import { listenRecordingProxy } from '../record/recording-proxy.ts';
import { createLiveCheck } from '../replay/live-check.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { loadSpec } from '../spec/load-spec.ts';
import type { Io } from './io.ts';
import { openOriginals } from './originals-store.ts';
import { packageVersion } from './package-version.ts';
import { usageError } from './parse-arguments.ts';
import { createRecordingTeller, type RecordingTeller } from './recording-teller.ts';
import { redactionFolder, redactionKey } from './redaction-store.ts';

export interface RecorderJob {
  readonly project: Project;
  readonly provider: Provider;
  readonly specFile: string;
  /** What this run records, with the URL of the target. */
  readonly evidence: Evidence & { readonly target: string };
  readonly file: string;
  readonly port: number;
  readonly hostname: string;
  /** Milliseconds for which the target may be silent. */
  readonly timeout: number;
}

/** Bytes of a body above which an exchange is passed on and not recorded. */
const BODY_LIMIT = 64 * 1024 * 1024;

/**
 * Records until it is asked to stop, or until the file cannot be written.
 *
 * @throws LockstepError `SPEC_NOT_FOUND` and the other codes of loading a spec, `CONFIG_INVALID`, `HAR_INVALID`,
 * `OUTPUT_FAILED`, `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function runRecorder(job: RecorderJob, io: Io): Promise<void> {
  const { provider, file } = job;
  const { table } = await loadSpec(job.specFile);
  const folder = redactionFolder(job.project, io.cwd);
  const redact = exchangeRedactor(redactionRules(provider, table), await redactionKey(folder));
  const evidence = { ...job.evidence, target: withoutSecrets(job.evidence.target, redact) };
  const creator = { name: 'lockstep', version: await packageVersion() };
  const originals = openOriginals(folder);
  const har = openHarAppender(file, { version: '1.2', creator, pages: [], _evidence: evidence });
  const check = createLiveCheck({ provider, spec: compileSpec(table) });
  const teller = createRecordingTeller(io);
  const recorder = createRecorder({
    ...{ file: har, evidence, redact, keepOriginals: originals.add },
    onRecorded: (exchange) => teller.recorded(exchange, check.add(exchange, evidence)),
    onLost: teller.lost,
  });
  try {
    refuseOtherGround(har.evidence, evidence, file, io);
    await serve(job, recorder, teller, har, io);
    teller.end(check.report(), relative(io.cwd, file), recorder.counts());
    if (isUsed(job) && recorder.counts().exchanges > 0) io.tell(`Next: lockstep verify ${provider.id}`);
  } finally {
    har.close();
    originals.close();
    // A recording of nothing would be in everybody's way.
    if (har.isEmpty()) rmSync(file, { force: true });
  }
}

async function serve(
  { evidence, file, ...job }: RecorderJob,
  recorder: Recorder,
  teller: RecordingTeller,
  har: HarAppender,
  io: Io,
): Promise<void> {
  let fail: (cause: unknown) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const proxy = await listenRecordingProxy({
    ...{ target: evidence.target, port: job.port, hostname: job.hostname, timeout: job.timeout },
    bodyLimit: BODY_LIMIT,
    onExchange: (exchange) => {
      try {
        recorder.take(exchange);
      } catch (cause) {
        fail(cause);
      }
    },
    onLost: teller.lost,
  });
  io.tell(`  ${evidence.source} ${evidence.target}`);
  io.tell(`  into ${relative(io.cwd, file)}${har.isEmpty() ? '' : ', which is gone on with'}`);
  if (har.wasTorn) io.tell('  which ended in the middle of an entry; that entry was taken out');
  io.print(`lockstep record listening on ${proxy.url}`);
  try {
    await Promise.race([io.stopped(), broken]);
  } finally {
    await proxy.close();
    recorder.settle();
  }
}

/** Whether `verify` finds the file by itself. */
function isUsed({ project, provider, file }: RecorderJob): boolean {
  return file.startsWith(`${recordingsFolder(project, provider)}${sep}`) && file.endsWith('.har');
}

/** One file is of one target, and rests on one thing. */
function refuseOtherGround(found: Evidence, asked: Evidence, file: string, { cwd }: Io): void {
  if (found.source === asked.source && found.target === asked.target) return;
  const [old, own] = [found, asked].map(({ source, target = 'no known target' }) => `${source}, ${target}`);
  throw usageError(
    'record',
    `${relative(cwd, file)} is a recording of ${old}, and this run would add ${own}; name another file with --out`,
  );
}

/** The URL as the recording may show it. */
function withoutSecrets(target: string, redact: (exchange: RecordedExchange) => RedactedExchange): string {
  const { origin, pathname } = new URL(target);
  const { exchange } = redact({
    request: { method: 'GET', target: pathname, headers: {}, body: undefined },
    response: { status: 200, headers: {}, body: '' },
  });
  return `${origin}${exchange.request.target.replace(/\/+$/, '')}`;
}
