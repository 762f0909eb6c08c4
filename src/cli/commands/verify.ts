import { relative } from 'node:path';
import { loadProject, type Project, specFile } from '../../config/project.ts';
import type { Recording } from '../../exchange/recording.ts';
import type { Provider } from '../../provider/provider.ts';
import { verify as runVerify, type VerifiedProvider } from '../../replay/verify.ts';
import { printable } from '../../report/printable.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand, PROVIDER_IDS } from '../command.ts';
import { dayOf } from '../day-of.ts';
import type { ExitStatus } from '../io.ts';
import { chooseRecordings } from '../load-recordings.ts';
import { MAX_AGE_OPTION, readMaxAge } from '../max-age.ts';
import { keepProofs, loadProofs, refuseIdleProof } from '../proof-files.ts';
import { refuseUnknownBinding, refuseUnknownOperation } from '../refuse-unknown.ts';
import { deliver, REPORT_OPTIONS, readReportOptions } from '../report-options.ts';
import { readShard, takeShard } from '../shard-option.ts';
import { skipWords } from '../traffic-line.ts';
import { verifyTargets } from '../verify-targets.ts';

export const verify: Command = defineCommand({
  arguments: PROVIDER_IDS,
  options: {
    target: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      summary:
        'mock (the default), prism, live or the URL of a server; none checks the recordings against the spec',
    },
    bind: {
      type: 'string',
      multiple: true,
      value: 'NAME=VALUE',
      summary: 'a value that exists at live and URL targets, in place of the recorded ones of that name',
    },
    allow: {
      type: 'string',
      multiple: true,
      value: 'OPERATION',
      summary: 'an operation that changes things and may be sent to live and URL targets',
    },
    timeout: {
      type: 'string',
      value: 'SECONDS',
      default: '30',
      summary: 'how long live and URL targets may take to begin an answer, and to end it',
    },
    'require-live': {
      type: 'boolean',
      summary: 'fail where no account is set for --target live, instead of skipping it',
    },
    recordings: {
      type: 'string',
      value: 'GLOB',
      summary: 'the HAR files, instead of contract-tests/<provider>/recordings',
    },
    'keep-proof': {
      type: 'boolean',
      summary: 'write down in contract-tests/<provider>/proof.json what --target live has matched, and when',
    },
    ...MAX_AGE_OPTION,
    shard: {
      type: 'string',
      value: 'I/N',
      summary: 'only the I-th of N parts of the recordings; lockstep report joins the JSON of all',
    },
    ...REPORT_OPTIONS,
  },
  examples: [
    'lockstep verify',
    'lockstep verify tibiot --target none --target mock',
    'lockstep verify --reporter text --reporter junit=report.xml',
    'lockstep verify eiotclub --target live --bind pool_object_id=501 --bind iccid=8988308650104486856',
    'lockstep verify --target live --keep-proof',
    'lockstep verify --max-age 90d --fail-on risky',
    'lockstep verify tibiot --target mock --target https://sandbox.example --allow switchCardNetwork',
    'lockstep verify --shard 1/3 --reporter json=shards/1.json',
  ],
  async run({ options, positionals }, io): Promise<ExitStatus> {
    const shard = readShard(options);
    const request = await readReportOptions('verify', options, io);
    const aged = readMaxAge('verify', options['max-age'], io.now());
    const project = await loadProject(io.cwd);
    const recordings = await chooseRecordings(project, positionals, options.recordings, io.cwd);
    refuseIdleProof(options['keep-proof'], options.target, project, io);
    for (const line of leftOutLines(recordings)) io.tell(line);
    const targets = verifyTargets(project, [...recordings.keys()], options, io);
    const verified = await loadVerified(project, recordings);
    refuseUnknownOperation(options.allow, verified);
    await refuseUnknownBinding(options.bind, verified, async () =>
      loadVerified(project, await chooseRecordings(project, [], undefined, io.cwd)),
    );
    const { providers, label } = takeShard(verified, shard, options.target, io);
    const proofs = await loadProofs(project, [...recordings.keys()], io);
    const verdicts = await runVerify({ providers, targets, proofs, ...aged });
    const report = options['keep-proof']
      ? await keepProofs(verdicts, { project, verified, proofs }, io)
      : verdicts;
    const specs = [...recordings.keys()].map((provider) => [
      provider.id,
      relative(io.cwd, specFile(project, provider)),
    ]);
    const told = { ...report, date: dayOf(io.now()), specs: Object.fromEntries(specs), ...label };
    return deliver(told, request, io);
  },
});

/** What of the recordings shows no exchange, a line for each file that has such. */
function leftOutLines(recordings: ReadonlyMap<Provider, readonly Recording[]>): readonly string[] {
  return [...recordings.values()].flat().flatMap(({ file, leftOut, exchanges }) => {
    if (leftOut === undefined) return [];
    const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    return printable(
      `${file}: ${left} of ${left + exchanges.length} entries left out: ${skipWords(leftOut).join(', ')}.`,
    );
  });
}

/** The specs as they stand in their files now, whatever was generated from them. */
function loadVerified(
  project: Project,
  recordings: ReadonlyMap<Provider, readonly Recording[]>,
): Promise<readonly VerifiedProvider[]> {
  return Promise.all(
    Array.from(recordings, async ([provider, own]) => {
      const { table } = await loadSpec(specFile(project, provider));
      return { provider, spec: compileSpec(table), recordings: own };
    }),
  );
}
