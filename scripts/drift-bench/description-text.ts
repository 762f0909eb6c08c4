import type { Spread } from '../bench/statistics.ts';
import { textTable } from '../bench/text-table.ts';
import type { DescriptionSpeed } from './description-speed.ts';

/** What came of the traffic of the large description, as a table. */
export function descriptionText(speed: DescriptionSpeed | undefined): string {
  if (speed === undefined) return 'The description of GitHub was not there: nothing was timed.';
  const { lockstep, redocly, ratio, alarms } = speed;
  return [
    textTable(
      ['program', 'seconds', 'false alarms'],
      [
        ['lockstep check', spreadText(lockstep), String(alarms.lockstep)],
        ['redocly drift', spreadText(redocly), String(alarms.redocly)],
      ],
    ),
    '',
    `ratio ${spreadText(ratio)}; the goal is 0.25`,
  ].join('\n');
}

function spreadText({ median, min, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`;
}
