import { type Project, specFile } from '../config/project.ts';
import type { Provider } from '../provider/provider.ts';
import { NO_TARGET } from '../replay/check-recording.ts';
import { mockTarget } from '../replay/mock-target.ts';
import type { OpenTarget, VerifyOptions } from '../replay/verify.ts';
import type { Io } from './io.ts';
import { loadMock } from './load-mock.ts';
import { loadPrismTarget } from './load-prism.ts';
import { usageError } from './parse-arguments.ts';
import { baseOf, type RemoteOptions, readRemoteOptions, remoteTarget } from './remote-target.ts';
import type { TargetOptions } from './target-options.ts';

/**
 * The targets by their names, each once; the mock where none is named.
 *
 * @throws LockstepError `USAGE`
 */
export function verifyTargets(
  project: Project,
  providers: readonly Provider[],
  options: TargetOptions,
  io: Io,
): VerifyOptions['targets'] {
  const names = options.target.length === 0 ? ['mock'] : [...new Set(options.target)];
  const remote = readRemoteOptions(options, project, io);
  refuseIdle(names, options);
  return names.map((name) => targetOf(name, project, providers, remote));
}

function targetOf(
  name: string,
  project: Project,
  providers: readonly Provider[],
  remote: RemoteOptions,
): OpenTarget | typeof NO_TARGET {
  switch (name) {
    case 'none':
      return NO_TARGET;
    case 'mock':
      return async ({ provider }) => mockTarget(await loadMock(project, provider));
    case 'prism':
      return ({ provider }) =>
        loadPrismTarget({ projectRoot: project.root, provider, file: specFile(project, provider) });
    case 'live':
      return ({ provider }) => remoteTarget(provider, undefined, remote);
  }
  if (!isUrl(name)) {
    throw usageError('verify', `--target cannot be "${name}"; expected mock, none, prism, live or a URL`);
  }
  const base = baseOf(name, '--target', 'verify');
  if (providers.length !== 1) {
    throw usageError(
      'verify',
      `--target ${base} is for one provider; name it, or set an address for each (LOCKSTEP_<ID>_URL) and use --target live`,
    );
  }
  return ({ provider }) => remoteTarget(provider, base, remote);
}

function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** An option that nothing heeds would be believed to work. */
function refuseIdle(names: readonly string[], { bind, allow, ...others }: TargetOptions): void {
  const needed = names.includes('live') || names.some(isUrl);
  const idle = bind.length > 0 ? '--bind' : allow.length > 0 ? '--allow' : undefined;
  if (!needed && idle !== undefined) throw usageError('verify', `${idle} is for --target live and for URLs`);
  if (others['require-live'] && !names.includes('live')) {
    throw usageError('verify', '--require-live is for --target live');
  }
}
