import { severities } from '../drift/finding.ts';
import type { Proof } from '../drift/proofs.ts';
import { ageInDays } from '../exchange/evidence-age.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import {
  NO_RECORDING,
  type OperationResult,
  OTHER_SHARD,
  type VerifyReport,
} from '../replay/verify-report.ts';
import {
  ENGLISH,
  type ReportLanguage,
  say,
  sayCount,
  sayList,
  saySource,
} from './messages/report-language.ts';

/** What an operation rests on, with the age of each as it was at `now`, in milliseconds since 1970. */
export function evidenceWords(
  result: OperationResult,
  now: number,
  language: ReportLanguage = ENGLISH,
): string {
  return sayList(language, evidenceEntries(result, now, language));
}

/** The same, an entry for each source, and one for the last proof. */
export function evidenceEntries(
  result: OperationResult,
  now: number,
  language: ReportLanguage = ENGLISH,
): readonly string[] {
  const { evidence, proven } = result;
  const entries =
    evidence.length === 0
      ? [say(language, 'evidence.spec-alone')]
      : sourceEntries(result, evidence, now, language);
  return proven === undefined ? entries : [...entries, provenWords(proven, now, language)];
}

/** Some of the sources of an operation, an entry for each. */
export function sourceEntries(
  { evidence, evidenceDates, evidenceCounts = {}, exchanges }: OperationResult,
  sources: OperationResult['evidence'],
  now: number,
  language: ReportLanguage = ENGLISH,
): readonly string[] {
  // Of a single source the number of exchanges has been told, unless none of them was checked.
  const isCounted = evidence.length > 1 || exchanges === 0;
  return sources.map((name) => {
    const count = isCounted ? evidenceCounts[name] : undefined;
    const date = evidenceDates[name];
    const source = saySource(language, name);
    const what = count === undefined ? source : say(language, 'evidence.counted', { count, source });
    if (date === undefined) return what;
    const age = ageWords(date, now, 'evidence.age', language);
    return say(language, 'evidence.dated', { what, day: date.slice(0, 10), age });
  });
}

function provenWords({ date, exchanges }: Proof, now: number, language: ReportLanguage): string {
  return say(language, 'evidence.proven', {
    day: date,
    age: ageWords(date, now, 'evidence.ago', language),
    exchanges: sayCount(language, 'evidence.exchanges', exchanges),
  });
}

function ageWords(
  date: string,
  now: number,
  name: 'evidence.age' | 'evidence.ago',
  language: ReportLanguage,
): string {
  const days = ageInDays(date, now);
  return days === 0 ? say(language, 'evidence.today') : sayCount(language, name, days);
}

/** What a run comes to, a sentence each. */
export function summaryLines(report: VerifyReport, language: ReportLanguage = ENGLISH): readonly string[] {
  const { targets, operations, retired = [], shard } = report;
  const silent = targets.filter((target) =>
    operations.every((result) => result.target !== target || result.exchanges === 0),
  );
  return [
    ...(shard === undefined ? [] : [say(language, 'summary.shard', { index: shard.index, of: shard.of })]),
    ...silent.map((target) => say(language, 'summary.silent', { target })),
    checkedLine(report, language),
    ...(retired.length === 0 ? [] : [sayCount(language, 'summary.retired', retired.length)]),
  ];
}

function checkedLine({ operations, summary }: VerifyReport, language: ReportLanguage): string {
  const { accepted = 0, exchanges } = summary;
  const findings = severityCounts(summary.findings, severities, language);
  return say(language, 'summary.checked', {
    ...summary.operations,
    exchanges: sayCount(language, 'evidence.exchanges', exchanges),
    ground: groundWords(operations, language),
    findings:
      findings === ''
        ? say(language, 'summary.no-findings')
        : say(language, 'summary.findings', { findings }),
    accepted: accepted === 0 ? '' : say(language, 'summary.accepted', { count: accepted }),
  });
}

/** How many findings there are of some severities, of those that there are any of; empty where there is none. */
export function severityCounts<Told extends (typeof severities)[number]>(
  counts: Readonly<Record<Told, number>>,
  of: readonly Told[],
  language: ReportLanguage = ENGLISH,
): string {
  const told = of.filter((severity) => counts[severity] > 0);
  return sayList(
    language,
    told.map((name) => {
      const severity = say(language, `severity.${name}`);
      return say(language, 'summary.of-severity', { count: counts[name], severity });
    }),
  );
}

/** What the provider itself never said is not proven by any match. */
function groundWords(operations: readonly OperationResult[], language: ReportLanguage): string {
  const matched = operations.filter(({ verdict }) => verdict === 'matched');
  const unproven = matched.filter(
    ({ evidence, proven }) => proven === undefined && !evidence.some(saidByProvider),
  ).length;
  return unproven === 0 ? '' : say(language, 'summary.ground', { count: unproven });
}

/** Why nothing was checked. What a target itself gave as its reason stays as it said it. */
export function reasonWords(reason: string, language: ReportLanguage = ENGLISH): string {
  if (reason === NO_RECORDING) return say(language, 'reason.no-recording');
  return reason === OTHER_SHARD ? say(language, 'reason.other-shard') : reason;
}
