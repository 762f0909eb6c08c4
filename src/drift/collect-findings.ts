import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import type { Deviation } from './deviation.ts';
import { type Finding, severities } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { identityOf, joinDeviations } from './join-deviations.ts';

/**
 * Joins what the exchanges of a run showed into findings: one for each code, place and target, however
 * often it occurs. `deviations` are those of {@link checkExchange}, each exchange's once. The order is that
 * of the providers in `tables`, then of the operations in their specs, then target, severity, code and
 * pointer, and does not depend on the order of the exchanges.
 */
export function collectFindings(
  deviations: readonly Deviation[],
  tables: ReadonlyMap<string, OperationTable>,
): readonly Finding[] {
  const shown = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const key = identityOf(deviation);
    const same = shown.get(key);
    if (same === undefined) shown.set(key, [deviation]);
    else same.push(deviation);
  }
  const findings = Array.from(joinDeviations(deviations), ([key, joined]) =>
    toFinding(joined, shown.get(key) ?? []),
  );
  return findings.sort(byOrder(tables));
}

function toFinding({ expected, received, ...joined }: Deviation, shown: readonly Deviation[]): Finding {
  return {
    ...joined,
    expected: only(expected),
    received: only(received),
    exchanges: shown.length,
    evidence: evidenceOf(shown),
    fingerprint: fingerprintOf(joined),
  };
}

function only(values: readonly JsonValue[]): JsonValue {
  const [first = null] = values;
  return values.length > 1 ? values : first;
}

function evidenceOf(shown: readonly Deviation[]): readonly EvidenceSource[] {
  return [...new Set(shown.map(({ evidence }) => evidence))].sort();
}

function byOrder(tables: ReadonlyMap<string, OperationTable>): (a: Finding, b: Finding) => number {
  const providers = new Map([...tables.keys()].map((id, rank) => [id, rank]));
  const operations = new Map(
    [...tables].flatMap(([id, { operations }]) =>
      operations.map((operation, rank) => [`${id} ${operation.id}`, rank] as const),
    ),
  );
  const last = Number.MAX_SAFE_INTEGER;
  const keysOf = (finding: Finding): readonly (string | number)[] => [
    providers.get(finding.provider) ?? last,
    finding.provider,
    operations.get(`${finding.provider} ${finding.operation}`) ?? last,
    finding.operation,
    finding.target,
    severities.indexOf(finding.severity),
    finding.code,
    finding.pointer,
    finding.direction,
  ];
  return (a, b) => compare(keysOf(a), keysOf(b));
}

/** By code units and not by language, so that the order is the same on every machine. */
function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
