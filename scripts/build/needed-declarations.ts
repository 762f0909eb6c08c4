import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** Declarations that some need, these included, by what they import from beside them. */
export function neededDeclarations(entries: readonly string[]): ReadonlySet<string> {
  const needed = new Set(entries);
  for (const file of needed)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) needed.add(declarationOf(resolve(dirname(file), fileName)));
  return needed;
}

/** The compiler writes one for each module; whoever uses the package needs those that its entries name. */
export function removeOthers(folder: string, needed: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOthers(path, needed);
    else if (!needed.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function declarationOf(module: string): string {
  return module.replace(/\.[jt]s$/, '.d.ts');
}
