import type { Command } from './command.ts';

/** The help of the whole: every command in a line. */
export function overview(summaries: Readonly<Record<string, string>>): string {
  const rows = Object.entries(summaries).map(([name, summary]): Row => [name, summary]);
  return [
    'Usage: lockstep COMMAND [options]',
    '',
    'Keeps three things in step for every third-party API: its document, its mock and what it really does.',
    '',
    ...table(rows),
    '',
    'lockstep COMMAND --help says more. Exit status: 0 clean, 1 findings, 2 could not run.',
  ].join('\n');
}

/** The help of one command, from the same table as its parser. */
export function commandHelp(
  name: string,
  summary: string,
  { arguments: { usage }, options, examples, notes = [] }: Command,
): string {
  const rows = Object.entries(options).map(
    ([option, { value, summary: text, choices, default: fallback, multiple }]): Row => {
      const notes = [
        ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
        ...(fallback === undefined ? [] : [`default ${fallback}`]),
        ...(multiple === true ? ['repeatable'] : []),
      ];
      const left = value === undefined ? `--${option}` : `--${option} ${value}`;
      return [left, notes.length === 0 ? text : `${text} (${notes.join('; ')})`];
    },
  );
  return [
    `Usage: lockstep ${name}${usage === '' ? '' : ` ${usage}`}${rows.length === 0 ? '' : ' [options]'}`,
    '',
    summary,
    '',
    ...table([...rows, ['--help', 'this text']]),
    ...(examples.length === 0 ? [] : ['', 'Examples:', ...examples.map((example) => `  ${example}`)]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

type Row = readonly [left: string, right: string];

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
