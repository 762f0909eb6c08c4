import { join } from 'node:path';
import { bundleScript } from '../build/bundle-script.ts';
import { runScript } from './run-script.ts';
import { spreadOf } from './statistics.ts';

const PAIRS = 60;
const CALLS = 4000;

/** Microseconds of processor time for an answer in process. */
export interface Noting {
  readonly plain: number;
  /** What is added by noting it for the inspector: of each pair of slices, one after the other, the middle. */
  readonly added: number;
}

/** What it costs to note an answer for the inspector: in one process, where nothing else differs. */
export async function measureNoting(): Promise<Noting> {
  const file = await bundleScript(join(import.meta.dirname, 'noting-loop.js'));
  const pairs = await runScript<readonly { readonly plain: number; readonly noted: number }[]>([
    file,
    String(PAIRS),
    String(CALLS),
  ]);
  return {
    plain: spreadOf(pairs.map(({ plain }) => plain)).median,
    added: spreadOf(pairs.map(({ plain, noted }) => noted - plain)).median,
  };
}
