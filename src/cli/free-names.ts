import { access } from 'node:fs/promises';
import { join } from 'node:path';

export interface DraftNames {
  readonly spec: string;
  readonly doubts: string;
  /** Whether another draft or spec is there already. */
  readonly isBeside: boolean;
}

/** Names that are free in a folder: plain ones, or with the day where a spec is there, and a number after that. */
export async function freeNames(folder: string, day: string): Promise<DraftNames> {
  for (let count = 0; ; count += 1) {
    const suffix = count === 0 ? '' : count === 1 ? `.${day}` : `.${day}.${count}`;
    const names = { spec: `openapi${suffix}.yaml`, doubts: `DOUBTS${suffix}.md` };
    const taken = await Promise.all([names.spec, names.doubts].map((name) => exists(join(folder, name))));
    if (!taken.includes(true)) return { ...names, isBeside: count > 0 };
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
