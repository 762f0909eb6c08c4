import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MODULE = `${ROOT}/docs/msw-guide.ts`;
const OTHER = `${ROOT}/docs/msw-guide-with-another-code.ts`;
const guide = readFileSync(resolve(ROOT, 'docs/msw.md'), 'utf8');

/** The TypeScript of the guide as one module, as somebody would paste it who runs Vitest. */
const pasted = [
  "import { afterAll, afterEach, beforeAll } from 'vitest';",
  ...[...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code),
].join('\n');

/** What the compiler has to say about each of some modules beside this package, in full strictness. */
function compileErrors(modules: Readonly<Record<string, string>>): string[][] {
  const { config } = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => modules[name] !== undefined || fileExists.call(host, name);
  host.readFile = (name) => modules[name] ?? readFile.call(host, name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = modules[name];
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const names = Object.keys(modules);
  // What they have in common is read once.
  const program = ts.createProgram(names, options, host);
  return names.map((name) => errorsIn(program, name));
}

function errorsIn(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(name);
  if (file === undefined) throw new Error('The compiler has not read the guide.');
  const flaws = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return flaws.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('what the guide of MSW shows compiles as pasted, and a code that the spec lacks is refused for its value', () => {
  expect(pasted).toContain('override(mock');
  const another = pasted.replace('code: 404', 'code: 405');
  expect(compileErrors({ [MODULE]: pasted, [OTHER]: another })).toEqual([
    [],
    [expect.stringMatching(/^Type '405' is not assignable to type '200 \|/)],
  ]);
}, 60_000);
