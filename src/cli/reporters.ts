import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { VerifyReport } from '../replay/verify-report.ts';
import type { FailOn } from '../report/exit-status.ts';
import type { ContextOf } from '../report/spec-context.ts';
import type { ExcerptOf } from '../report/spec-excerpt.ts';
import type { LocateFinding } from '../report/spec-location.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-version.ts';
import { usageError } from './parse-arguments.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'json', 'junit', 'sarif', 'github', 'markdown', 'html'] as const;

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
  readonly locate: LocateFinding;
  readonly excerptOf: ExcerptOf;
}

interface Rendering extends RenderOptions {
  readonly version: string;
  readonly now: number;
}

export async function writeReports(
  report: VerifyReport,
  reporters: readonly Reporter[],
  options: RenderOptions,
  io: Io,
): Promise<void> {
  const rendering = { ...options, version: await packageVersion(), now: io.now() };
  // Before any is written: one that fails must not leave half of them behind.
  const rendered = await Promise.all(
    reporters.map(async ({ format, file }) => ({
      file,
      text: await render(report, format, rendering, file === undefined && io.colour),
    })),
  );
  for (const { file, text } of rendered) {
    if (file === undefined) io.print(text.trimEnd());
    else await writeOutput(resolve(io.cwd, file), text);
  }
}

/** Of the formats, those that were asked for are loaded. */
async function render(
  report: VerifyReport,
  format: Format,
  { failOn, context, locate, excerptOf, version, now }: Rendering,
  colour: boolean,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).text(report, {
        paint: colour ? styleText : (_style, plain) => plain,
        now,
        ...(context === undefined ? {} : { context }),
      });
    case 'json':
      return (await import('../report/json.ts')).json(report);
    case 'junit':
      return (await import('../report/junit.ts')).junit(report, failOn);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(report, { version, locate });
    case 'github':
      return (await import('../report/github.ts')).github(report, locate);
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(report, { now, excerptOf });
    case 'html':
      return (await import('./html-page.ts')).htmlPage(report, { failOn, now, excerptOf });
  }
}
