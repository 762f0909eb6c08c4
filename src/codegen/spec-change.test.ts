import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');
const TYPES = `${ROOT}generated/eiotclub/types.ts`;

/** Files of the mock of eiotclub that do not compile with other generated types, and why. */
function compileErrors(
  types: string,
  earlier?: ts.Program,
): { program: ts.Program; errors: ReadonlyMap<string, string> } {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  // The mock uses neither Node nor the DOM, whose types take the longest to read.
  const host = ts.createCompilerHost(Object.assign(options, { lib: ['lib.es2023.d.ts'], types: [] }));
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) => {
    if (name === TYPES) return ts.createSourceFile(name, types, version);
    return earlier?.getSourceFile(name) ?? getSourceFile.call(host, name, version, ...rest);
  };
  const program = ts.createProgram([`${ROOT}mocks/eiotclub/index.ts`], options, host);
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${ROOT}mocks/eiotclub/`));
  const flaws = own.flatMap((file) => program.getSemanticDiagnostics(file));
  const errors = flaws.map(({ file, messageText }): [string, string] => [
    file?.fileName.slice(ROOT.length) ?? '',
    ts.flattenDiagnosticMessageText(messageText, ' '),
  ]);
  return { program, errors: new Map(errors) };
}

test('A change of the spec that breaks a mock is a compile error, in the file of the mock.', () => {
  const types = readFileSync(TYPES, 'utf8');
  const record = /PoolRecord: \{[^}]*?\n {8}\}/;
  const renamed = types.replace(record, (text) => text.replace(/\bexpire_timestamp\b/, 'expires_at'));
  expect(renamed).not.toBe(types);

  const unchanged = compileErrors(types);
  expect(unchanged.errors).toEqual(new Map());
  const { errors } = compileErrors(renamed, unchanged.program);
  expect([...errors.keys()].sort()).toEqual([
    'mocks/eiotclub/list-pool-records.ts',
    'mocks/eiotclub/pool-record.ts',
    'mocks/eiotclub/pool-records.ts',
    'mocks/eiotclub/record-at-time.ts',
  ]);
  expect([...errors.values()].join('\n')).toContain('expire_timestamp');
}, 60_000);
