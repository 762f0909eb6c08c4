import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { type SpecChangeReport, specChangeText } from '../report/spec-change-report.ts';
import type { Io } from './io.ts';
import { usageError } from './parse-arguments.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'json'] as const;

/** A report of `lockstep diff` that was asked for; without a file it goes to stdout. */
export interface DiffReporter {
  readonly format: (typeof FORMATS)[number];
  readonly file: string | undefined;
}

/**
 * Reads the values of `--reporter`; a text on stdout where there is none.
 *
 * @throws LockstepError `USAGE` for an unknown format, or two for one place.
 */
export function parseDiffReporters(values: readonly string[]): readonly DiffReporter[] {
  const reporters = (values.length === 0 ? ['text'] : values).map(parseReporter);
  const places = reporters.map(({ file }) => file ?? 'stdout');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === undefined) return reporters;
  throw usageError(
    'diff',
    `two reporters would write to ${twice}; give each a file of its own: --reporter NAME=FILE`,
  );
}

function parseReporter(value: string): DiffReporter {
  const [name, ...rest] = value.split('=');
  const file = rest.length === 0 ? undefined : rest.join('=');
  const format = FORMATS.find((known) => known === name);
  if (format !== undefined && file !== '') return { format, file };
  throw usageError(
    'diff',
    `--reporter cannot be "${value}"; expected ${FORMATS.join(', ')}, with =FILE to write a file`,
  );
}

export async function writeDiffReports(
  report: SpecChangeReport,
  reporters: readonly DiffReporter[],
  io: Io,
): Promise<void> {
  for (const { format, file } of reporters) {
    if (file === undefined) io.print(render(report, format, io.colour).trimEnd());
    else await writeOutput(resolve(io.cwd, file), render(report, format, false));
  }
}

function render(report: SpecChangeReport, format: DiffReporter['format'], colour: boolean): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return specChangeText(report, colour ? styleText : (_style, plain) => plain);
}
