import type { VNode } from 'preact';
import type { Finding } from '../../src/drift/finding.ts';
import { saidByProvider } from '../../src/exchange/said-by-provider.ts';
import type { OperationResult, Verdict } from '../../src/replay/verify-report.ts';
import { matrixRows } from '../../src/report/matrix-rows.ts';
import { evidenceEntries, reasonWords } from '../../src/report/report-words.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { counted, joined, spokenLanguage, t } from '../messages/message.ts';

interface Shown {
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970: from when ages are counted. */
  readonly now: number;
  /** Where a finding is told in full, where that is on the same page. */
  readonly anchorOf?: ((finding: Finding) => string) | undefined;
}

export interface ReportMatrixProps extends Shown {
  readonly operations: readonly OperationResult[];
  /** How the targets are called, in their order. */
  readonly labels: ReadonlyMap<string, string>;
}

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  matched: 'green',
  drifted: 'red',
  skipped: 'plain',
};

/** What came of each operation at each target: a letter, a word and a colour, and on what evidence. */
export function ReportMatrix({ operations, labels, ...shown }: ReportMatrixProps): VNode {
  return (
    <table class="matrix cells">
      <caption class="soft">
        {t('drift.matrix-about')}
        {labels.has('none') ? ` ${t('drift.matrix-document')}` : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.operation')}</th>
          {[...labels].map(([target, label]) => (
            <th key={target} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrixRows(operations).map(({ name, results }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {[...labels].map(([target, label]) => (
              <td key={target} data-head={label}>
                <Cell result={results.find((one) => one.target === target)} {...shown} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  result,
  findings,
  now,
  anchorOf,
}: Shown & { readonly result: OperationResult | undefined }): VNode {
  if (result === undefined) return <span class="soft">{t('drift.not-run')}</span>;
  const { verdict, exchanges, evidence, proven, reason, provider, operation, target } = result;
  const own = findings.filter(
    (one) => one.provider === provider && one.operation === operation && one.target === target,
  );
  const isUnproven = verdict === 'matched' && proven === undefined && !evidence.some(saidByProvider);
  return (
    <>
      <Badge tone={VERDICT_TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>{' '}
      <Found own={own} anchorOf={anchorOf} />
      {exchanges === 0 ? null : (
        <span class="soft line">
          {counted('evidence.exchanges', exchanges)}: {joined(evidenceEntries(result, now, spokenLanguage()))}
        </span>
      )}
      {isUnproven ? <em class="soft line">{t('drift.unproven')}</em> : null}
      {reason === undefined ? null : <em class="soft line">{reasonWords(reason, spokenLanguage())}</em>}
    </>
  );
}

function Found({
  own,
  anchorOf,
}: Pick<Shown, 'anchorOf'> & { readonly own: readonly Finding[] }): VNode | null {
  const [first] = own;
  if (first === undefined) return null;
  const count = counted('drift.findings', own.length);
  return anchorOf === undefined ? <span>{count}</span> : <a href={`#${anchorOf(first)}`}>{count}</a>;
}
