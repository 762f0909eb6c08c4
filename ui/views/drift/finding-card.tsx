import type { VNode } from 'preact';
import type { Finding, Severity } from '../../../src/drift/finding.ts';
import type { OperationResult } from '../../../src/replay/verify-report.ts';
import { findingEvidence } from '../../../src/report/finding-evidence.ts';
import { partsOf, wordsOf } from '../../../src/report/format-finding.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { counted, t } from '../../messages/message.ts';

interface Props {
  readonly finding: Finding;
  /** How its target is called. */
  readonly label: string;
  readonly operations: readonly OperationResult[];
  readonly now: number;
}

const TONES: Readonly<Record<Severity, Tone>> = {
  breaking: 'red',
  risky: 'amber',
  additive: 'blue',
  info: 'plain',
};

/** One finding: what is wrong, where, what was expected and received in its context, and what to do. */
export function FindingCard({ finding, label, operations, now }: Props): VNode {
  const { code, severity, provider, operation, direction, pointer, assumed, accepted, excerpt } = finding;
  const { expected, received, fix } = partsOf(finding);
  return (
    <article class="finding">
      <h3>{wordsOf(code).what}</h3>
      <p>
        <code>
          {provider}/{operation}
        </code>{' '}
        {t('drift.at', { target: label, direction })} <code>{pointer}</code>
      </p>
      <p class="badges">
        <Badge tone={TONES[severity]}>{severity}</Badge>
        <Badge tone="plain">{code}</Badge>
        {assumed ? <Badge tone="plain">{t('drift.assumed')}</Badge> : null}
        {accepted === undefined ? null : (
          <Badge tone="plain">{t('drift.accepted', { since: accepted.since })}</Badge>
        )}
      </p>
      <dl class="pairs">
        <Fact name={t('drift.expected')} value={expected} />
        <Fact name={t('drift.received')} value={received} />
        <Fact name={t('drift.seen')} value={counted('evidence.exchanges', finding.exchanges)} />
        <Fact name={t('overview.evidence')} value={findingEvidence(finding, operations, now).join(', ')} />
      </dl>
      <p>
        <strong>{t('drift.fix')}</strong> {fix}.
      </p>
      {excerpt === undefined ? null : (
        <pre class="excerpt">
          {excerpt.lines.map((line, index) =>
            index === excerpt.marked ? <mark key={index}>{`${line}\n`}</mark> : `${line}\n`,
          )}
        </pre>
      )}
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
}
