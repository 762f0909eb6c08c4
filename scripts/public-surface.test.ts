import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const { exports }: { exports: Readonly<Record<string, string | Readonly<Record<string, string>>>> } =
  JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));

/** The source of each subpath that is a module. */
const entries = Object.entries(exports).flatMap(([subpath, conditions]) =>
  typeof conditions === 'string'
    ? []
    : [
        {
          subpath: subpath.replace('.', 'lockstep'),
          file: resolve(ROOT, conditions['lockstep-source'] ?? ''),
        },
      ],
);

/** What each subpath exports, by name: a change of it is one that others see. */
function surface(): string {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  // Names need none of what every module can see, nor of other packages, which take several times as long to read as
  // this one.
  const own = { ...options, noLib: true, types: [] };
  const host = ts.createCompilerHost(own);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) =>
      /^[.#]/.test(text) ? ts.resolveModuleName(text, importer, own, host) : { resolvedModule: undefined },
    );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    own,
    host,
  );
  const checker = program.getTypeChecker();
  return entries
    .map(({ subpath, file }) => `${subpath}\n${namesOf(checker, program.getSourceFile(file)).join('\n')}\n`)
    .join('\n');
}

function namesOf(checker: ts.TypeChecker, file: ts.SourceFile | undefined): string[] {
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('A subpath of package.json leads to no module.');
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      return (flags & ts.SymbolFlags.Value) === 0 ? `  type ${symbol.name}` : `  ${symbol.name}`;
    })
    .sort();
}

test('The package exports these names, and no others; vitest -u writes down those that are meant.', async () => {
  await expect(surface()).toMatchFileSnapshot('public-surface.txt');
}, 60_000);
