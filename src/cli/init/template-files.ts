import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

/** A file at the top of a package, or one that npm leaves out of packages, would mean something where the template lies. */
const SUFFIX = '.template';

/** The files of a folder of `templates/`, by the path that they have in a project. */
export async function templateFiles(name: 'project' | 'provider'): Promise<ReadonlyMap<string, string>> {
  const cwd = join(templatesFolder(dirname(fileURLToPath(import.meta.url))), name);
  const names = (await glob('**/*', { cwd, dot: true })).sort();
  const files = names.map(
    async (file): Promise<[string, string]> => [pathOf(file), await readFile(join(cwd, file), 'utf8')],
  );
  return new Map(await Promise.all(files));
}

/** `package.template.json` is to be `package.json`, and `gitignore.template` is `.gitignore`. */
function pathOf(file: string): string {
  const path = file.replaceAll(sep, '/');
  return path.endsWith(SUFFIX) ? `.${path.slice(0, -SUFFIX.length)}` : path.replace(`${SUFFIX}.`, '.');
}

/** It lies beside `package.json`, at the top of the package. */
function templatesFolder(folder: string): string {
  return existsSync(join(folder, 'package.json'))
    ? join(folder, 'templates')
    : templatesFolder(dirname(folder));
}
