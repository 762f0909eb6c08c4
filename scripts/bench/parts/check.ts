import type { Bench, PartResult } from '../bench.ts';
import { compareCheck } from '../compare-check.ts';

/** `lockstep check` against a bare loop, on 10,000 exchanges. */
export async function measureCheck({ folder, options: { rounds }, tell }: Bench): Promise<PartResult> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const measured = await compareCheck({ folder, rounds, large: false, print, tell });
  return {
    texts: [lines.join('\n')],
    measured: { checkOnOneCore: measured.speedOnOneCore, checkOnAllCores: measured.speed },
  };
}
