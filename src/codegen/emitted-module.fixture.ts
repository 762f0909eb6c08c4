import ts from 'typescript';

/** What an emitted module exports: its types taken away, run without a module loader. */
export function exportsOf(source: string): Readonly<Record<string, unknown>> {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const [flaw] = diagnostics;
  if (flaw !== undefined) throw new Error(ts.flattenDiagnosticMessageText(flaw.messageText, '\n'));
  const exported: Record<string, unknown> = {};
  const load = (name: string): never => {
    throw new Error(`The module loads ${name}`);
  };
  new Function('exports', 'require', outputText)(exported, load);
  return exported;
}
