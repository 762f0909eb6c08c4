import { severities } from '../drift/finding.ts';
import type { Proof } from '../drift/proofs.ts';
import { ageInDays } from '../exchange/evidence-age.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import type { OperationResult, VerifyReport } from '../replay/verify-report.ts';

/** What an operation without any recording rests on. */
const NO_EVIDENCE = 'none but the spec';

/** What an operation rests on, with the age of each as it was at `now`, in milliseconds since 1970. */
export function evidenceWords(result: OperationResult, now: number): string {
  return evidenceEntries(result, now).join(', ');
}

/** The same, an entry for each source, and one for the last proof. */
export function evidenceEntries(result: OperationResult, now: number): readonly string[] {
  const { evidence, proven } = result;
  const entries = evidence.length === 0 ? [NO_EVIDENCE] : sourceEntries(result, evidence, now);
  return proven === undefined ? entries : [...entries, provenWords(proven, now)];
}

/** Some of the sources of an operation, an entry for each. */
export function sourceEntries(
  { evidence, evidenceDates, evidenceCounts = {}, exchanges }: OperationResult,
  sources: OperationResult['evidence'],
  now: number,
): readonly string[] {
  // Of a single source the number of exchanges has been told, unless none of them was checked.
  const isCounted = evidence.length > 1 || exchanges === 0;
  return sources.map((source) => {
    const count = isCounted ? evidenceCounts[source] : undefined;
    const date = evidenceDates[source];
    const age = date === undefined ? '' : ` ${ageWords(date, now)}`;
    return `${count === undefined ? '' : `${count} `}${source}${age}`;
  });
}

function provenWords({ date, exchanges }: Proof, now: number): string {
  const days = ageInDays(date, now);
  const age = days === 0 ? 'today' : `${counted(days, 'day')} ago`;
  return `last proven at live on ${date} (${age}, ${counted(exchanges, 'exchange')})`;
}

function ageWords(date: string, now: number): string {
  const days = ageInDays(date, now);
  return `of ${date.slice(0, 10)} (${days === 0 ? 'today' : `${counted(days, 'day')} old`})`;
}

/** What a run comes to, a sentence each. */
export function summaryLines({
  targets,
  operations,
  summary,
  retired = [],
  shard,
}: VerifyReport): readonly string[] {
  const silent = targets.filter((target) =>
    operations.every((result) => result.target !== target || result.exchanges === 0),
  );
  const { matched, drifted, skipped } = summary.operations;
  const told = severities.filter((severity) => summary.findings[severity] > 0);
  const findings = told.map((severity) => `${summary.findings[severity]} ${severity}`).join(', ');
  return [
    ...(shard === undefined
      ? []
      : [`This is shard ${shard.index} of ${shard.of}; "lockstep report" joins the JSON reports of all.`]),
    ...silent.map((target) => `Nothing was checked at ${target}.`),
    `${counted(summary.exchanges, 'exchange')} checked: ${matched} matched${groundWords(operations)}, ${drifted} drifted, ${skipped} skipped; ${findings === '' ? 'no findings' : `findings: ${findings}`}${acceptedWords(summary.accepted)}.`,
    ...(retired.length === 0 ? [] : [retiredLine(retired.length)]),
  ];
}

function acceptedWords(accepted: number = 0): string {
  return accepted === 0 ? '' : `; ${accepted} more accepted by the baseline`;
}

function retiredLine(count: number): string {
  const what =
    count === 1
      ? '1 entry of the baseline no longer applies'
      : `${count} entries of the baseline no longer apply`;
  return `${what}: run again with --update-baseline to drop ${count === 1 ? 'it' : 'them'}.`;
}

/** What the provider itself never said is not proven by any match. */
function groundWords(operations: readonly OperationResult[]): string {
  const matched = operations.filter(({ verdict }) => verdict === 'matched');
  const unproven = matched.filter(
    ({ evidence, proven }) => proven === undefined && !evidence.some(saidByProvider),
  ).length;
  if (unproven === 0) return '';
  return ` (${unproven} of them on documentation or synthetic recordings only, which prove nothing about the provider)`;
}

export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
