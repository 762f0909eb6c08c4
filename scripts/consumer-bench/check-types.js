/** Compiles one file in full strictness, and prints the processor time of this process in milliseconds and the errors. */
import { cpuUsage } from 'node:process';
import ts from 'typescript';

const [, , file] = process.argv;
const program = ts.createProgram([file], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
});
const errors = ts
  .getPreEmitDiagnostics(program)
  .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
const { user, system } = cpuUsage();
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, errors }));
