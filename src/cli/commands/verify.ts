import { chooseProviders, loadProject, type Project, specFile } from '../../config/project.ts';
import type { Provider } from '../../provider/provider.ts';
import { NO_TARGET } from '../../replay/check-recording.ts';
import { mockTarget } from '../../replay/mock-target.ts';
import { verify as runVerify, type VerifiedProvider, type VerifyOptions } from '../../replay/verify.ts';
import { exitStatus, type FailOn } from '../../report/exit-status.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand, PROVIDER_IDS } from '../command.ts';
import type { ExitStatus } from '../io.ts';
import { loadMock } from '../load-mock.ts';
import { loadRecordings } from '../load-recordings.ts';
import { parseReporters, writeReports } from '../reporters.ts';

const FAIL_ON = ['breaking', 'risky', 'additive'] as const satisfies readonly FailOn[];

export const verify: Command = defineCommand({
  summary: 'Replays recordings against a target and reports what drifted.',
  arguments: PROVIDER_IDS,
  options: {
    target: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      choices: ['mock', 'none'],
      summary: 'what to replay against, by default mock; none checks the recordings against the spec',
    },
    recordings: {
      type: 'string',
      value: 'GLOB',
      summary: 'the HAR files, instead of contract-tests/<provider>/recordings',
    },
    reporter: {
      type: 'string',
      multiple: true,
      value: 'NAME[=FILE]',
      summary: 'text, json or junit, to stdout or to a file',
    },
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      default: 'breaking',
      choices: FAIL_ON,
      summary: 'the least severity that fails the run',
    },
  },
  examples: [
    'lockstep verify',
    'lockstep verify tibiot --target none --target mock',
    'lockstep verify --reporter text --reporter junit=report.xml',
  ],
  async run({ options, positionals }, io): Promise<ExitStatus> {
    const reporters = parseReporters(options.reporter);
    const failOn = FAIL_ON.find((severity) => severity === options['fail-on']) ?? 'breaking';
    const project = await loadProject(io.cwd);
    const providers = chooseProviders(project, positionals);
    const recordings = await loadRecordings(project, providers, options.recordings, io.cwd);
    const report = await runVerify({
      providers: await Promise.all(
        providers.map(async (provider) => ({
          ...(await loadVerified(project, provider)),
          recordings: recordings.get(provider) ?? [],
        })),
      ),
      targets: targetsOf(project, options.target.length === 0 ? ['mock'] : options.target),
    });
    await writeReports(report, reporters, failOn, io);
    return exitStatus(report, failOn);
  },
});

/** The spec as it stands in its file now, whatever was generated from it. */
async function loadVerified(
  project: Project,
  provider: Provider,
): Promise<Omit<VerifiedProvider, 'recordings'>> {
  return { provider, spec: compileSpec((await loadSpec(specFile(project, provider))).table) };
}

function targetsOf(project: Project, names: readonly string[]): VerifyOptions['targets'] {
  return [...new Set(names)].map((name) => {
    if (name === NO_TARGET) return NO_TARGET;
    return async ({ provider }: VerifiedProvider) => mockTarget(await loadMock(project, provider));
  });
}
