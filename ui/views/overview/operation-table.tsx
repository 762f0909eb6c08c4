import type { VNode } from 'preact';
import type { OperationResult, VerifyReport } from '../../../src/replay/verify-report.ts';
import { saySource } from '../../../src/report/messages/report-language.ts';
import { reasonWords } from '../../../src/report/report-words.ts';
import type { Evidence, ListedOperation, ListedProvider } from '../../api/types.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { counted, isMessage, joined, spokenLanguage, t } from '../../messages/message.ts';
import { VERDICT_TONES } from '../../report/report-matrix.tsx';
import { hrefOf } from '../../store/route.ts';
import { daysSince } from '../../words/days-since.ts';

/** The operations of a provider: what answers each, on what evidence, and what came of it at each target. */
export function OperationTable({
  provider,
  evidence,
  report,
}: {
  readonly provider: ListedProvider;
  readonly evidence: readonly Evidence[];
  readonly report: VerifyReport | undefined;
}): VNode {
  return (
    <table class="operations cells">
      <caption class="visually-hidden">{t('overview.operations-of', { provider: provider.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.operation')}</th>
          <th scope="col">{t('overview.answered-by')}</th>
          <th scope="col">{t('overview.evidence')}</th>
          {report === undefined
            ? null
            : TARGETS.map(([target, name]) => (
                <th key={target} scope="col" class="verdict">
                  {t(name)}
                </th>
              ))}
        </tr>
      </thead>
      <tbody>
        {provider.operations.map((operation) => (
          <OperationRow
            key={operation.operation}
            provider={provider.provider}
            operation={operation}
            evidence={evidence.find((one) => one.operation === operation.operation)}
            report={report}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Where an operation may be in step or not, in the order in which it is told. */
const TARGETS = [
  ['none', 'target.document'],
  ['mock', 'target.mock'],
  ['live', 'target.live'],
] as const;

const TONES: Readonly<Record<string, Tone>> = { handler: 'green', example: 'amber', schema: 'amber' };

function OperationRow({
  provider,
  operation,
  evidence,
  report,
}: {
  readonly provider: string;
  readonly operation: ListedOperation;
  readonly evidence: Evidence | undefined;
  readonly report: VerifyReport | undefined;
}): VNode {
  const { operation: id, method, path, summary, does, says, why } = operation;
  const key = `does.${does}`;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf('try', provider, id)}>{id}</a>
        <code class="line">
          {method} {path}
        </code>
        <span class="soft line">{summary}</span>
      </th>
      <td data-head={t('overview.answered-by')}>
        <Badge tone={TONES[does] ?? 'blue'}>{isMessage(key) ? t(key) : t('does.state')}</Badge>
        {isMessage(key) ? null : <span class="soft line">{says}</span>}
        {why === undefined ? null : <span class="soft line">{why}</span>}
      </td>
      <td data-head={t('overview.evidence')}>
        {evidence === undefined ? <NoEvidence /> : <Age {...evidence} />}
      </td>
      {report === undefined
        ? null
        : TARGETS.map(([target, name]) => (
            <td key={target} data-head={t(name)}>
              <LastVerdict
                result={report.operations.find(
                  (one) => one.provider === provider && one.operation === id && one.target === target,
                )}
              />
            </td>
          ))}
    </tr>
  );
}

function NoEvidence(): VNode {
  return <span class="soft">{t('evidence.none')}</span>;
}

/** What the provider's own machine has said. */
const PROOF: ReadonlySet<string> = new Set(['live', 'sandbox']);

function Age({ sources, exchanges, newest }: Evidence): VNode {
  return (
    <>
      <span class="badges">
        {sources.map((source) => (
          <Badge key={source} tone={PROOF.has(source) ? 'green' : 'amber'}>
            {saySource(spokenLanguage(), source)}
          </Badge>
        ))}
      </span>
      <span class="soft line">
        {joined([counted('evidence.exchanges', exchanges), counted('evidence.age', daysSince(newest))])}
      </span>
    </>
  );
}

function LastVerdict({ result }: { readonly result: OperationResult | undefined }): VNode {
  if (result === undefined) return <span class="soft">{t('overview.not-run')}</span>;
  const { verdict, reason } = result;
  return (
    <a
      class="verdict-link"
      href={hrefOf('drift')}
      title={reason === undefined ? undefined : reasonWords(reason, spokenLanguage())}
    >
      <Badge tone={VERDICT_TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>
    </a>
  );
}
