import type { Finding } from '../drift/finding.ts';
import { NO_TARGET } from '../replay/check-recording.ts';
import type { VerifyReport } from '../replay/verify-report.ts';

/** What a description in a spec says of something that only was seen: where, and by the newest evidence when. */
export function seenSentence(
  { operations }: Pick<VerifyReport, 'operations'>,
  { provider, operation, target }: Finding,
): string {
  const dates = operations
    .filter((each) => each.provider === provider && each.operation === operation && each.target === target)
    .flatMap(({ evidenceDates }) => Object.values(evidenceDates));
  const newest = dates.toSorted().at(-1);
  const where = target === NO_TARGET ? 'in a recording' : `at ${target}`;
  return `Seen ${where}${newest === undefined ? '' : ` on ${newest.slice(0, 10)}`}; not documented.`;
}
