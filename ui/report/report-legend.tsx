import type { VNode } from 'preact';
import { severities } from '../../src/drift/finding.ts';
import { Card } from '../components/card.tsx';
import { t } from '../messages/message.ts';

const TERMS = ['matched', 'drifted', 'skipped', 'proven', 'unproven', 'assumed', 'accepted'] as const;

/** For whoever has never seen such a report. */
export function ReportLegend(): VNode {
  return (
    <Card title={t('legend.title')}>
      <dl class="legend">
        {severities.map((severity) => (
          <Term key={severity} name={t(`severity.${severity}`)} means={t(`legend.${severity}-means`)} />
        ))}
        {TERMS.map((term) => (
          <Term key={term} name={t(`legend.${term}`)} means={t(`legend.${term}-means`)} />
        ))}
      </dl>
    </Card>
  );
}

function Term({ name, means }: { readonly name: string; readonly means: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{means}</dd>
    </div>
  );
}
