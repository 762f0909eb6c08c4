import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The version of the package, from the `package.json` nearest above this file. */
export async function packageVersion(): Promise<string> {
  let url = new URL('./package.json', import.meta.url);
  while (!existsSync(url)) url = new URL('../package.json', url);
  const { version } = JSON.parse(await readFile(url, 'utf8'));
  return String(version);
}
