import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The folder of the package, with a slash at its end: that of the `package.json` nearest above this file. */
export function packageFolder(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('../', folder);
  return folder;
}

/** The version of the package. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('package.json', packageFolder()), 'utf8'));
  return String(version);
}
