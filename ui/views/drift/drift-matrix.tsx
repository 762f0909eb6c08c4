import type { VNode } from 'preact';
import type { Finding } from '../../../src/drift/finding.ts';
import type { OperationResult, Verdict } from '../../../src/replay/verify-report.ts';
import { matrixRows } from '../../../src/report/matrix-rows.ts';
import { evidenceEntries } from '../../../src/report/report-words.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { counted, t } from '../../messages/message.ts';

interface Props {
  readonly operations: readonly OperationResult[];
  /** How the targets are called, in their order. */
  readonly labels: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970: from when ages are counted. */
  readonly now: number;
}

const TONES: Readonly<Record<Verdict, Tone>> = { matched: 'green', drifted: 'red', skipped: 'plain' };

/** What came of each operation at each target: a letter, a word and a colour. */
export function DriftMatrix({ operations, labels, findings, now }: Props): VNode {
  return (
    <table class="matrix cells">
      <caption class="visually-hidden">{t('drift.matrix')}</caption>
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
            <th scope="row">{name}</th>
            {[...labels].map(([target, label]) => (
              <td key={target} data-head={label}>
                <Cell result={results.find((one) => one.target === target)} findings={findings} now={now} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly result: OperationResult | undefined;
  readonly findings: readonly Finding[];
  readonly now: number;
}

function Cell({ result, findings, now }: CellProps): VNode {
  if (result === undefined) return <span class="soft">{t('drift.not-run')}</span>;
  const { verdict, exchanges, reason, provider, operation, target } = result;
  const own = findings.filter(
    (one) => one.provider === provider && one.operation === operation && one.target === target,
  );
  return (
    <>
      <Badge tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>
      {own.length === 0 ? null : <span class="line">{counted('drift.findings', own.length)}</span>}
      {exchanges === 0 ? null : (
        <span class="soft line">
          {counted('evidence.exchanges', exchanges)}: {evidenceEntries(result, now).join(', ')}
        </span>
      )}
      {reason === undefined ? null : <span class="soft line">{reason}</span>}
    </>
  );
}
