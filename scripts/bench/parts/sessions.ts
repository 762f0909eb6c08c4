import { join } from 'node:path';
import type { Bench, PartResult } from '../bench.ts';
import { makeDepot } from '../depot/depot-project.ts';
import { runScript } from '../run-script.ts';
import { textTable } from '../text-table.ts';

const SCRIPT = join(import.meta.dirname, '..', 'sessions-memory.js');
const PARCELS = 1000;
const SESSIONS = 200;

/** What 200 sessions over the same 1,000 records hold, by what they have done. */
export async function measureSessions({ folder }: Bench): Promise<PartResult> {
  await makeDepot(folder);
  const bytes = await runScript<Readonly<Record<string, number>>>([
    '--expose-gc',
    SCRIPT,
    folder,
    String(PARCELS),
    String(SESSIONS),
  ]);
  const copy = bytes['has a copy of the state'] ?? Number.NaN;
  return {
    texts: [
      textTable(
        [`each of ${SESSIONS} sessions, ${PARCELS} records`, 'KiB', 'of a copy'],
        Object.entries(bytes).map(([way, held]) => [way, (held / 1024).toFixed(1), (held / copy).toFixed(3)]),
      ),
    ],
    measured: { sessions: (bytes['changes a record'] ?? Number.NaN) / copy },
  };
}
