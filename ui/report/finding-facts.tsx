import type { ComponentChild, VNode } from 'preact';
import type { Finding } from '../../src/drift/finding.ts';
import type { OperationResult } from '../../src/replay/verify-report.ts';
import { findingEvidence } from '../../src/report/finding-evidence.ts';
import { seenWords } from '../../src/report/format-finding.ts';
import { joined, spokenLanguage, t } from '../messages/message.ts';
import { Fact } from './fact.tsx';
import { overTime } from './over-time.tsx';

export interface FindingFactsProps {
  readonly finding: Finding;
  readonly operations: readonly OperationResult[];
  /** Milliseconds since 1970: the day of the run. */
  readonly now: number;
  /** `YYYY-MM-DD`, where the report tells it. */
  readonly ranOn: string | undefined;
  readonly momentOf?: ((iso: string) => ComponentChild) | undefined;
}

/** On what a finding rests: how often it was seen, since when, on what evidence of what age. */
export function FindingFacts({
  finding,
  operations,
  now,
  ranOn,
  momentOf = dayOf,
}: FindingFactsProps): VNode {
  const { since, lastRecorded, alsoAt = [], fingerprint } = finding;
  const language = spokenLanguage();
  const occurred = overTime({ finding, ranOn, until: now });
  return (
    <dl class="facts">
      <Fact name={t('drift.seen')}>{seenWords(finding, language)}</Fact>
      {since === undefined ? null : <Fact name={t('drift.since')}>{momentOf(since)}</Fact>}
      {occurred === null ? null : <Fact name={t('drift.over-time')}>{occurred}</Fact>}
      {lastRecorded === undefined ? null : (
        <Fact name={t('drift.last-recorded')}>{momentOf(lastRecorded)}</Fact>
      )}
      <Fact name={t('overview.evidence')}>{joined(findingEvidence(finding, operations, now, language))}</Fact>
      {alsoAt.length === 0 ? null : (
        <Fact name={t('drift.also-at')}>
          {alsoAt.map((place) => (
            <code key={place} class="line">
              {place}
            </code>
          ))}
        </Fact>
      )}
      <Fact name={t('drift.fingerprint')}>
        <code>{fingerprint}</code>
      </Fact>
    </dl>
  );
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
