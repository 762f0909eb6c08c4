import { type Comparison, precision, recall, type Tally } from './compare-facts.ts';
import type { JudgedDifferences } from './draft-differences.ts';
import type { Measured } from './measure.ts';

/** docs/import-accuracy.md; nothing of the documents themselves stands in it. */
export function accuracyPage(measured: Measured): string {
  const { all, byFormat, contradictions, untold, judged, speed, missed } = measured;
  const rows = [...byFormat].map(([format, comparison]) => rowOf(format, comparison));
  const told = contradictions - untold.length;
  return `${[
    '# How right an import is',
    'Written by `npm run bench:import`, which reads documents that a person has gone through by hand: eight real ones in the formats of vendors, and the five pages that the specs of this repository were made of. They are not part of the project; where they are absent the script says so and measures nothing.',
    'A field is one parameter of a request, with its place, or one field of an answer, with its path. Found is the share of what the document has; right is the share of what the draft has. An operation is exact where all of its parameters, required flags and fields are.',
    table(
      [
        'format',
        'operations',
        'parameters found',
        'right',
        'required found',
        'right',
        'fields found',
        'right',
        'exact',
      ],
      [...rows, rowOf('all', all)],
    ),
    `Of ${contradictions} contradictions that a person knows of in these documents, ${told} are among the doubts.`,
    `A page of ${Math.round(speed.bytes / 1e4) / 100} MB with ${speed.operations} operations takes ${speed.seconds.toFixed(1)} s of the processor, the least of three runs, with the check of the draft in it.`,
    missed.length === 0 ? 'All goals are met.' : `Goals that are missed: ${missed.join(', ')}.`,
    '## Against the specs that were made by hand',
    'The same five pages were normalised by a person, who knows more than a page says. What `lockstep diff` finds between the draft and that spec is explained by one of these judgements each.',
    ...judged.map(judgementsOf),
  ].join('\n\n')}\n`;
}

function judgementsOf({ provider, changes, judged, unjudged }: JudgedDifferences): string {
  const lines = [...judged].map(([{ reason }, count]) => `- ${reason} (${count})`);
  const open = unjudged.length === 0 ? [] : [`- Not judged yet (${unjudged.length})`];
  return [`### ${provider}`, '', `${changes} differences.`, '', ...lines, ...open].join('\n');
}

function rowOf(
  name: string,
  { operations, parameters, required, fields, exact }: Comparison,
): readonly string[] {
  const all = operations.found + operations.missed;
  return [
    ...[name, `${operations.found} of ${all}`],
    ...[parameters, required, fields].flatMap(shares),
    `${exact} of ${all}`,
  ];
}

function shares(tally: Tally): readonly string[] {
  return [recall(tally), precision(tally)].map((share) => share.toFixed(3));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
