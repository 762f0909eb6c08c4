import { isBuiltin } from 'node:module';

export interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** What of Node some files load, at once or later, as sentences: no browser has it. */
export function builtinsIn(entries: readonly string[], chunks: readonly Chunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(entries);
  const found: string[] = [];
  for (const file of loaded) {
    const { imports = [], dynamicImports = [] } = byName.get(file) ?? {};
    for (const imported of [...imports, ...dynamicImports]) {
      if (isBuiltin(imported)) found.push(`${file} imports ${imported}`);
      loaded.add(imported);
    }
  }
  return found;
}
