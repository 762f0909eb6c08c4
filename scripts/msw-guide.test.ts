import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MODULE = `${ROOT}/docs/msw-guide.ts`;
const guide = readFileSync(resolve(ROOT, 'docs/msw.md'), 'utf8');

/** The TypeScript of the guide as one module, as somebody would paste it who runs Vitest. */
const pasted = [
  "import { afterAll, afterEach, beforeAll } from 'vitest';",
  ...[...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code),
].join('\n');

/** What the compiler has to say about a module beside this package, in full strictness. */
function compileErrors(text: string): string[] {
  const { config } = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === MODULE || fileExists.call(host, name);
  host.readFile = (name) => (name === MODULE ? text : readFile.call(host, name));
  host.getSourceFile = (name, version, ...rest) =>
    name === MODULE
      ? ts.createSourceFile(name, text, version)
      : getSourceFile.call(host, name, version, ...rest);
  const program = ts.createProgram([MODULE], options, host);
  const file = program.getSourceFile(MODULE);
  if (file === undefined) throw new Error('The compiler has not read the guide.');
  const flaws = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return flaws.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('what the guide of MSW shows compiles as pasted, and a code that the spec lacks is refused for its value', () => {
  expect(pasted).toContain('override(mock');
  expect(compileErrors(pasted)).toEqual([]);
  expect(compileErrors(pasted.replace('code: 404', 'code: 405'))).toEqual([
    expect.stringMatching(/^Type '405' is not assignable to type '200 \|/),
  ]);
}, 60_000);
