import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { VerifyReport } from '../replay/verify-report.ts';
import type { FailOn } from '../report/exit-status.ts';
import { json } from '../report/json.ts';
import { junit } from '../report/junit.ts';
import type { ContextOf } from '../report/spec-context.ts';
import { text } from '../report/text.ts';
import type { Io } from './io.ts';
import { usageError } from './parse-arguments.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'json', 'junit'] as const;

type Format = (typeof FORMATS)[number];

/** A report that was asked for: `junit=out.xml`; without a file it goes to stdout. */
export interface Reporter {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * Reads the values of `--reporter`; a text on stdout where there is none.
 *
 * @throws LockstepError `USAGE` for an unknown format, or two for one place.
 */
export function parseReporters(command: string, values: readonly string[]): readonly Reporter[] {
  const reporters =
    values.length === 0
      ? [{ format: 'text', file: undefined } as const]
      : values.map((value) => parseReporter(command, value));
  const places = reporters.map(({ file }) => file ?? 'stdout');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === undefined) return reporters;
  throw usageError(
    command,
    `two reporters would write to ${twice}; give each a file of its own: --reporter NAME=FILE`,
  );
}

function parseReporter(command: string, value: string): Reporter {
  const at = value.indexOf('=');
  const name = at === -1 ? value : value.slice(0, at);
  const format = FORMATS.find((known) => known === name);
  const file = at === -1 ? undefined : value.slice(at + 1);
  if (format !== undefined && file !== '') return { format, file };
  throw usageError(
    command,
    `--reporter cannot be "${value}"; expected ${FORMATS.join(', ')}, with =FILE to write a file`,
  );
}

export interface RenderOptions {
  readonly failOn: FailOn;
  /** What the text tells under each finding. */
  readonly context: ContextOf | undefined;
}

export async function writeReports(
  report: VerifyReport,
  reporters: readonly Reporter[],
  options: RenderOptions,
  io: Io,
): Promise<void> {
  for (const { format, file } of reporters) {
    if (file === undefined) io.print(render(report, format, options, io.colour).trimEnd());
    else await writeOutput(resolve(io.cwd, file), render(report, format, options, false));
  }
}

function render(
  report: VerifyReport,
  format: Format,
  { failOn, context }: RenderOptions,
  colour: boolean,
): string {
  switch (format) {
    case 'text':
      return text(report, {
        paint: colour ? styleText : (_style, plain) => plain,
        now: Date.now(),
        ...(context === undefined ? {} : { context }),
      });
    case 'json':
      return json(report);
    case 'junit':
      return junit(report, failOn);
  }
}
