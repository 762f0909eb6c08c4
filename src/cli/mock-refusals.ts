import { usageError } from './parse-arguments.ts';
import { SESSION_OPTIONS } from './session-options.ts';

/** An option that nothing heeds would be believed to work. */
export function refuseStateful(options: {
  readonly seed: string;
  readonly clock: string;
  readonly scenario: readonly string[];
  readonly fault: readonly string[];
  readonly sessions: string;
  readonly 'session-idle': string;
  readonly state: string;
  readonly strict: boolean;
  readonly explain: boolean;
  readonly watch: boolean;
}): void {
  const given = [
    ['--seed', options.seed !== '1'],
    ['--clock', options.clock !== 'real'],
    ['--scenario', options.scenario.length > 0],
    ['--fault', options.fault.length > 0],
    ['--sessions', options.sessions !== SESSION_OPTIONS.sessions.default],
    ['--session-idle', options['session-idle'] !== SESSION_OPTIONS['session-idle'].default],
    ['--state', options.state !== 'memory'],
    ['--strict', options.strict],
    ['--explain', options.explain],
    ['--watch', options.watch],
  ] as const;
  const idle = given.find(([, isGiven]) => isGiven)?.[0];
  if (idle === undefined) return;
  throw usageError(
    'mock',
    `${idle} has no meaning with --engine prism, which keeps no state; leave one of them out`,
  );
}

/** The address is not repeated: it may hold a password. */
export function refuseState({ state, watch }: { readonly state: string; readonly watch: boolean }): void {
  if (state === 'memory') return;
  if (!/^rediss?:/.test(state)) {
    throw usageError('mock', '--state is neither "memory" nor an address such as redis://127.0.0.1:6379');
  }
  if (!watch) return;
  throw usageError(
    'mock',
    '--watch has no meaning with --state redis://, since all mocks that share sessions must be the same; leave one of them out',
  );
}
