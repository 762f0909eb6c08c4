import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { STYLE_FILES } from '../../ui/report/style-files.ts';
import { packageFolder } from './package-version.ts';

/** The style sheet of the HTML report: as it was built, or of its parts where this runs from its sources. */
export async function reportStyle(): Promise<string> {
  const built = new URL('report.css', import.meta.url);
  if (existsSync(built)) return readFile(built, 'utf8');
  const parts = STYLE_FILES.map((file) => readFile(new URL(`ui/${file}`, packageFolder()), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}
