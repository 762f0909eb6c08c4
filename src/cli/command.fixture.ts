import { join, resolve } from 'node:path';
import { staleness } from '../../scripts/bench/fresh-build.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const SOURCES: Command = [
  '--conditions=lockstep-source',
  `--import=${import.meta.resolve('tsx')}`,
  join(ROOT, 'src', 'cli', 'main.ts'),
];

/** Arguments of Node, the first of which may be an option. */
export type Command = readonly [string, ...string[]];

/**
 * What Node runs for `lockstep` in a process of its own: what was built, which starts in a third of the time of the
 * sources; and the sources, where one of them was changed since.
 */
export function lockstepCommand(): Command {
  return staleness(ROOT) === undefined ? [join(ROOT, 'bin', 'lockstep.js')] : SOURCES;
}
