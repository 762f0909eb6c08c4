import type { VNode } from 'preact';
import type { Finding, Severity } from '../../src/drift/finding.ts';
import type { OperationResult } from '../../src/replay/verify-report.ts';
import type { FindingPage } from '../../src/report/finding-page.ts';
import { markWords, partsOf, wordsOf } from '../../src/report/format-finding.ts';
import type { SpecExcerpt } from '../../src/report/spec-excerpt.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { spokenLanguage, t } from '../messages/message.ts';
import { AboutCode } from './about-code.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { ReceivedFigure, SpecFigure } from './finding-figures.tsx';

/** What is told of a finding where it is at hand. */
export interface FindingExtras {
  /** By what links on the same page lead to it. */
  readonly anchor: string;
  /** With what it is chosen, where that leads to something. */
  readonly choose?: VNode | undefined;
  /** How a moment of it is told, where somebody's zone is known; its day in UTC otherwise. */
  readonly momentOf?: ((iso: string) => VNode) | undefined;
  readonly spec?: SpecExcerpt | undefined;
  readonly page?: FindingPage | undefined;
}

export interface FindingProps extends FindingExtras {
  readonly finding: Finding;
  /** How its target is called. */
  readonly label: string;
  readonly operations: readonly OperationResult[];
  /** Milliseconds since 1970: the day of the run. */
  readonly now: number;
  /** `YYYY-MM-DD`, where the report tells it. */
  readonly ranOn: string | undefined;
}

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  breaking: 'red',
  risky: 'amber',
  additive: 'blue',
  info: 'plain',
};

/** One finding: what is wrong, where, what was expected and received in its context, since when, and what to do. */
export function FindingArticle(props: FindingProps): VNode {
  const { finding, label, operations, now, ranOn, anchor, choose, momentOf, spec, page } = props;
  const { code, severity, excerpt } = finding;
  const language = spokenLanguage();
  const { expected, received, fix } = partsOf(finding, language);
  return (
    <article class="finding" id={anchor}>
      <div class="finding-head">
        <h3>{wordsOf(code, language).what}</h3>
        {choose}
      </div>
      <Place finding={finding} label={label} />
      <p class="badges">
        <Badge tone={SEVERITY_TONES[severity]}>{t(`severity.${severity}`)}</Badge>
        <Badge tone="plain">{code}</Badge>
        {markWords(finding, language).map((mark) => (
          <Badge key={mark} tone="plain">
            {mark}
          </Badge>
        ))}
      </p>
      <dl class="values">
        <Value name={t('drift.expected')} value={expected} />
        <Value name={t('drift.received')} value={received} />
      </dl>
      <p>
        <strong>{t('drift.fix')}</strong> {t('drift.fix-sentence', { fix })}
      </p>
      <FindingFacts {...{ finding, operations, now, ranOn, momentOf }} />
      {excerpt === undefined ? null : <ReceivedFigure finding={finding} excerpt={excerpt} />}
      {spec === undefined ? null : <SpecFigure excerpt={spec} />}
      {page === undefined ? null : <AboutCode code={code} page={page} />}
    </article>
  );
}

function Place({ finding, label }: Pick<FindingProps, 'finding' | 'label'>): VNode {
  const { provider, operation, direction, pointer } = finding;
  return (
    <p class="place">
      <code>
        {provider}/{operation}
      </code>{' '}
      {t('drift.at', { target: label, direction: t(`direction.${direction}`) })}{' '}
      {pointer === '' ? null : <code>{pointer}</code>}
    </p>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: string }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
}
