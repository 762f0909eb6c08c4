import { readFileSync } from 'node:fs';

/** Memory of a process in MiB. */
export interface Memory {
  readonly resident: number;
  /** The most that was resident at any time. */
  readonly peak: number;
}

/** What the kernel says of a process; `undefined` where it keeps no such file. */
export function residentMemory(pid: number): Memory | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined;
  }
  return readMemory(status);
}

export function readMemory(status: string): Memory | undefined {
  const resident = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  if (resident === undefined || peak === undefined) return undefined;
  return { resident: Number(resident) / 1024, peak: Number(peak) / 1024 };
}
