import type { VNode } from 'preact';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { exitStatus, type FailOn } from '../../src/report/exit-status.ts';
import { severityCounts, summaryLines } from '../../src/report/report-words.ts';
import { targetLabels } from '../../src/report/target-labels.ts';
import { joined, spokenLanguage, t } from '../messages/message.ts';
import { Fact } from './fact.tsx';

export interface ReportHeadProps {
  readonly report: VerifyReport;
  readonly failOn: FailOn;
  /** Milliseconds since 1970: when the page is made. */
  readonly now: number;
}

/** What came of a run in a line, whether that fails it, and what was compared. */
export function ReportHead({ report, failOn, now }: ReportHeadProps): VNode {
  const fails = exitStatus(report, failOn) === 1;
  return (
    <header>
      <p class="brand">{t('report.brand')}</p>
      <h1>{headline(report)}</h1>
      <p class={`outcome ${fails ? 'fails' : 'passes'}`}>{outcome(report, failOn, fails)}</p>
      {summaryLines(report, spokenLanguage()).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Compared report={report} now={now} />
    </header>
  );
}

export function headline({ summary }: VerifyReport): string {
  if (summary.exchanges === 0) return t('report.nothing');
  const worst = severityCounts(summary.findings, ['breaking', 'risky', 'additive'], spokenLanguage());
  return worst === '' ? t('report.in-step') : t('report.out-of-step', { worst });
}

function outcome({ shard }: VerifyReport, failOn: FailOn, fails: boolean): string {
  const from =
    failOn === 'additive'
      ? t('report.unless-info')
      : t('report.from-up', { severity: t(`severity.${failOn}`) });
  return t(`report.${shard === undefined ? 'run' : 'part'}-${fails ? 'fails' : 'passes'}`, { from });
}

function Compared({ report, now }: Pick<ReportHeadProps, 'report' | 'now'>): VNode {
  const { date, targets, operations, specs = {} } = report;
  const labels = [...targetLabels(targets, spokenLanguage()).values()];
  const made = new Date(now).toISOString();
  const recorded = recordedDays(operations);
  return (
    <dl class="facts">
      {date === undefined ? null : (
        <Fact name={t('report.checked-on')}>
          <time dateTime={date}>{date}</time>
        </Fact>
      )}
      <Fact name={t('report.made')}>
        <time dateTime={made}>{`${made.slice(0, 16).replace('T', ' ')} UTC`}</time>
      </Fact>
      <Fact name={t('report.targets')}>{labels.length === 0 ? t('report.none') : joined(labels)}</Fact>
      {recorded === '' ? null : <Fact name={t('report.recorded')}>{recorded}</Fact>}
      {Object.keys(specs).length === 0 ? null : (
        <Fact name={t('report.specs')}>
          {Object.entries(specs).map(([id, path]) => (
            <span key={id} class="line">
              {id}: <code>{path}</code>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** The days of the newest recordings of all operations, from the first to the last. */
function recordedDays(operations: VerifyReport['operations']): string {
  const dates = operations.flatMap(({ evidenceDates }) => Object.values(evidenceDates));
  const [first, ...others] = [...new Set(dates.map((date) => date.slice(0, 10)))].sort();
  const last = others.at(-1);
  return first === undefined || last === undefined ? (first ?? '') : t('report.from-to', { first, last });
}
