import type { VNode } from 'preact';
import { Card } from '../components/card.tsx';
import { t } from '../messages/message.ts';

const TERMS = [
  'breaking',
  'risky',
  'additive',
  'info',
  'matched',
  'drifted',
  'skipped',
  'proven',
  'unproven',
  'assumed',
  'accepted',
] as const;

/** For whoever has never seen such a report. */
export function ReportLegend(): VNode {
  return (
    <Card title={t('legend.title')}>
      <dl class="legend">
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`legend.${term}`)}</dt>
            <dd>{t(`legend.${term}-means`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
