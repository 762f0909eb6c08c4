import type { VNode } from 'preact';
import { severities } from '../../../src/drift/finding.ts';
import type { VerifyReport } from '../../../src/replay/verify-report.ts';
import { findingGroups } from '../../../src/report/finding-groups.ts';
import { disagreements, matrixRows } from '../../../src/report/matrix-rows.ts';
import { targetLabels } from '../../../src/report/target-labels.ts';
import { Card } from '../../components/card.tsx';
import { counted, t } from '../../messages/message.ts';
import { DriftMatrix } from './drift-matrix.tsx';
import { FindingCard } from './finding-card.tsx';

/** A report: what was checked at which target, and what was found, the worst first. */
export function DriftReport({ report }: { readonly report: VerifyReport }): VNode {
  const { targets, operations, findings, date } = report;
  // Counted here: a report of another tool may leave its summary out.
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const checked = operations.reduce((sum, { exchanges }) => sum + exchanges, 0);
  const labels = targetLabels(targets);
  const now = date === undefined ? Date.now() : Date.parse(date);
  const groups = findingGroups(findings);
  const lines = disagreements(matrixRows(operations), labels, findings);
  return (
    <>
      <dl class="tiles">
        {date === undefined ? null : <Tile name={t('drift.date')} value={date} />}
        <Tile name={t('drift.exchanges')} value={String(checked)} />
        {severities.map((severity) => (
          <Tile
            key={severity}
            name={severity}
            value={String(open.filter((finding) => finding.severity === severity).length)}
          />
        ))}
      </dl>
      <Card title={t('drift.matrix')} aside={<p class="soft">{t('drift.letters')}</p>}>
        <DriftMatrix operations={operations} labels={labels} findings={findings} now={now} />
        {lines.length === 0 ? null : (
          <ul class="disagreements" aria-label={t('drift.disagree')}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Card>
      {groups.length === 0 ? <p class="notice done">{t('drift.in-step')}</p> : null}
      {groups.map(({ key, title, findings: own }) => (
        <Card key={key} title={title} aside={<p class="soft">{counted('drift.findings', own.length)}</p>}>
          {own.map((finding) => (
            <FindingCard
              key={`${finding.fingerprint} ${finding.target}`}
              finding={finding}
              label={labels.get(finding.target) ?? finding.target}
              operations={operations}
              now={now}
            />
          ))}
        </Card>
      ))}
    </>
  );
}

function Tile({ name, value }: { readonly name: string; readonly value: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
