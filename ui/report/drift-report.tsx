import type { VNode } from 'preact';
import type { Finding } from '../../src/drift/finding.ts';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import { dayOfRun } from '../../src/report/day-of-run.ts';
import { findingGroups } from '../../src/report/finding-groups.ts';
import { foldRows } from '../../src/report/fold-rows.ts';
import { disagreements, matrixRows } from '../../src/report/matrix-rows.ts';
import { reasonWords } from '../../src/report/report-words.ts';
import { targetLabels } from '../../src/report/target-labels.ts';
import { Card } from '../components/card.tsx';
import { counted, spokenLanguage, t } from '../messages/message.ts';
import { FindingArticle, type FindingExtras } from './finding-article.tsx';
import { ReportMatrix } from './report-matrix.tsx';
import { ReportTiles } from './report-tiles.tsx';

export interface DriftReportProps {
  readonly report: VerifyReport;
  /** Milliseconds since 1970; ages are counted from the day of the run where the report tells it. */
  readonly now: number;
  /** More that is told of a finding. */
  readonly extrasOf: (finding: Finding) => FindingExtras;
}

/** More operations that no recording has are only counted. */
const MOST_UNRECORDED = 20;

/** A report: what was checked at which target, and what was found, the worst first. */
export function DriftReport({ report, now, extrasOf }: DriftReportProps): VNode {
  const { targets, operations, findings, date } = report;
  const labels = targetLabels(targets, spokenLanguage());
  const ran = dayOfRun(report, now);
  const groups = findingGroups(findings);
  return (
    <>
      <ReportTiles operations={operations} findings={findings} />
      <Operations report={report} ran={ran} labels={labels} anchorOf={(one) => extrasOf(one).anchor} />
      {groups.length === 0 ? <p class="notice done">{t('drift.in-step')}</p> : null}
      {groups.map(({ key, findings: own }) => (
        <Card
          key={key}
          title={t(`findings.${key}`)}
          aside={<p class="soft">{counted('drift.findings', own.length)}</p>}
        >
          {own.map((finding) => (
            <FindingArticle
              key={`${finding.fingerprint} ${finding.target}`}
              finding={finding}
              label={labels.get(finding.target) ?? finding.target}
              operations={operations}
              now={ran}
              ranOn={date?.slice(0, 10)}
              {...extrasOf(finding)}
            />
          ))}
        </Card>
      ))}
    </>
  );
}

interface OperationsProps {
  readonly report: VerifyReport;
  readonly ran: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly anchorOf: (finding: Finding) => string;
}

function Operations({ report, ran, labels, anchorOf }: OperationsProps): VNode {
  const { operations, findings, skipped = [] } = report;
  const { told, counts } = foldRows(operations, MOST_UNRECORDED);
  const lines = disagreements(matrixRows(told), labels, findings, spokenLanguage());
  return (
    <Card title={t('drift.matrix')} aside={<p class="soft">{t('drift.letters')}</p>}>
      {told.length === 0 ? null : (
        <ReportMatrix operations={told} labels={labels} findings={findings} now={ran} anchorOf={anchorOf} />
      )}
      {counts.map(({ count, reason }) => (
        <p key={reason}>{t('drift.folded', { count, reason: reasonWords(reason, spokenLanguage()) })}</p>
      ))}
      {skipped.length === 0 ? null : (
        <ul class="asides" aria-label={t('drift.not-asked')}>
          {skipped.map(({ provider, target, reason }) => (
            <li key={`${provider} ${target}`}>
              {t('drift.not-asked-line', {
                provider,
                target: labels.get(target) ?? target,
                reason: reasonWords(reason, spokenLanguage()),
              })}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 ? null : (
        <section class="disagreements">
          <h3>{t('drift.disagree')}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}
