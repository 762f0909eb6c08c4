import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the licences of packages ask for whose code is in the bundle: a section for each, by name.
 *
 * @throws Error where a package has no licence beside its code.
 */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.filter((id) => /[\\/]node_modules[\\/]/.test(id)).map(packageFolder));
  const sections = Array.from(folders, (folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined)
      throw new Error(
        `${name} has no licence in ${folder}, so its code cannot go into dist. Keep it external.`,
      );
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Some files in this folder hold code of these packages.\n\n${sections.sort().join('\n\n')}`;
}

/** Not of the nearest `package.json`: a part of a package may have one of its own. */
function packageFolder(id: string): string {
  const [, folder = dirname(id)] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  return folder;
}
