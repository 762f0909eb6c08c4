import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../config/project.ts';
import { hasCode } from '../errors/has-code.ts';
import { redactionFolder } from './redaction-store.ts';

/** Where the JSON report of the last `lockstep verify` of a project lies: a page that shows it is on this machine too. */
export function lastReportFile(project: Project, cwd: string): string {
  return join(redactionFolder(project, cwd), 'last-report.json');
}

export async function readLastReport(project: Project, cwd: string): Promise<string | undefined> {
  try {
    return await readFile(lastReportFile(project, cwd), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
