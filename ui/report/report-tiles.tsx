import type { VNode } from 'preact';
import { severities } from '../../src/drift/finding.ts';
import type { VerifyReport } from '../../src/replay/verify-report.ts';
import type { Tone } from '../components/badge.tsx';
import { t } from '../messages/message.ts';
import { SEVERITY_TONES } from './finding-article.tsx';
import { VERDICT_TONES } from './report-matrix.tsx';

const VERDICTS = ['matched', 'drifted', 'skipped'] as const;

/** What a run comes to, in figures: what was checked, and what was found. */
export function ReportTiles({ operations, findings }: Pick<VerifyReport, 'operations' | 'findings'>): VNode {
  // Counted here, since the findings may be some of those that the summary counts.
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const checked = operations.reduce((sum, { exchanges }) => sum + exchanges, 0);
  const accepted = findings.length - open.length;
  return (
    <dl class="tiles">
      <Tile name={t('drift.exchanges')} count={checked} />
      {VERDICTS.map((verdict) => (
        <Tile
          key={verdict}
          name={t(`drift.operations-${verdict}`)}
          count={operations.filter((one) => one.verdict === verdict).length}
          tone={VERDICT_TONES[verdict]}
        />
      ))}
      {severities.map((severity) => (
        <Tile
          key={severity}
          name={t(`severity.${severity}`)}
          count={open.filter((finding) => finding.severity === severity).length}
          tone={SEVERITY_TONES[severity]}
        />
      ))}
      {accepted === 0 ? null : <Tile name={t('drift.accepted-tile')} count={accepted} />}
    </dl>
  );
}

interface TileProps {
  readonly name: string;
  readonly count: number;
  readonly tone?: Tone;
}

function Tile({ name, count, tone = 'plain' }: TileProps): VNode {
  return (
    <div class={count === 0 ? '' : tone}>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  );
}
