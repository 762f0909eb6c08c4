import { resolve } from 'node:path';
import { diffSpecs } from '../../drift/diff/diff-specs.ts';
import { type FailOn, isFailing } from '../../report/exit-status.ts';
import { type ComparedSpec, specChangeReport } from '../../report/spec-change-report.ts';
import { type LoadedSpec, loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand } from '../command.ts';
import { parseDiffReporters, writeDiffReports } from '../diff-reporters.ts';

const FAIL_ON = ['breaking', 'risky', 'additive'] as const;

export const diff: Command = defineCommand({
  arguments: { usage: 'OLD NEW', least: 2, most: 2 },
  options: {
    reporter: {
      type: 'string',
      multiple: true,
      value: 'NAME[=FILE]',
      summary: 'text or json; to stdout, or to a file; default text',
    },
    'fail-on': {
      type: 'string',
      value: 'SEVERITY',
      choices: FAIL_ON,
      default: 'breaking',
      summary: 'the least severity that makes the exit status 1',
    },
  },
  examples: [
    'lockstep diff old.yaml new.yaml',
    'lockstep diff old.json new.json --fail-on risky --reporter text --reporter json=changes.json',
  ],
  async run({ options, positionals: [oldFile = '', newFile = ''] }, io) {
    const reporters = parseDiffReporters(options.reporter);
    const failOn: FailOn = FAIL_ON.find((known) => known === options['fail-on']) ?? 'breaking';
    const old = await loadSpec(resolve(io.cwd, oldFile), '3.x');
    const now = await loadSpec(resolve(io.cwd, newFile), '3.x');
    const findings = diffSpecs(old.table, now.table);
    const report = specChangeReport(compared(oldFile, old), compared(newFile, now), findings);
    await writeDiffReports(report, reporters, io);
    return findings.some(({ severity }) => isFailing(severity, failOn)) ? 1 : 0;
  },
});

function compared(file: string, { table: { title, version } }: LoadedSpec): ComparedSpec {
  return { file, title, version };
}
