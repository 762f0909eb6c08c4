import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { spreadOf } from '../bench/statistics.ts';
import { textTable } from '../bench/text-table.ts';
import { bundleScript } from '../build/bundle-script.ts';

interface Cost {
  readonly kind: string;
  /** Of a body. */
  readonly characters: number;
  /** Microseconds for an exchange, and for its body parsed and written again. */
  readonly rounds: readonly { readonly redacted: number; readonly parsed: number }[];
}

/** What an exchange of 20 records costs, in a process of its own. */
export async function measureCost(): Promise<string> {
  const loop = await bundleScript(join(import.meta.dirname, 'cost-loop.js'));
  const measured: readonly Cost[] = JSON.parse(execFileSync(process.execPath, [loop], { encoding: 'utf8' }));
  const rows = measured.map(({ kind, characters, rounds }) => [
    kind,
    String(characters),
    ...[spreadOf(rounds.map(({ redacted }) => redacted)), spreadOf(rounds.map(({ parsed }) => parsed))].map(
      ({ median, min, max }) => `${median.toFixed(0)} (${min.toFixed(0)} to ${max.toFixed(0)})`,
    ),
    spreadOf(rounds.map(({ redacted, parsed }) => redacted / parsed)).median.toFixed(1),
  ]);
  const titles = ['answer of 20 records', 'characters', 'redacted, µs', 'parsed and written, µs', 'times'];
  return textTable(titles, rows);
}
