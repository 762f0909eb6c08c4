import { readFileSync } from 'node:fs';

/** Ticks a second: what Linux tells programs, whatever its kernel counts in. */
const TICKS = 100;

/** Processor time of a process so far, in seconds, of all its threads; `undefined` where the kernel keeps no such file. */
export function cpuTime(pid: number): number | undefined {
  try {
    return readCpuTime(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Fields 14 and 15 of proc_pid_stat(5), user and system; the second, a name in brackets, may hold blanks. */
export function readCpuTime(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const time = (Number(fields[11]) + Number(fields[12])) / TICKS;
  return Number.isNaN(time) ? undefined : time;
}
