import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import type { Deviation } from './deviation.ts';
import { type Finding, severities } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { groupDeviations, joinDeviations } from './join-deviations.ts';

/** The rank of what no spec has; more than any spec has operations. */
const LAST = 999_999;

/**
 * Joins what the exchanges of a run showed into findings: one for each code, place and target, however
 * often it occurs. `deviations` are those of {@link checkExchange}, each exchange's once, and `judged` what all
 * exchanges show together. The order is that
 * of the providers in `tables`, then of the operations in their specs, then target, severity, code and
 * pointer, and does not depend on the order of the exchanges.
 */
export function collectFindings(
  deviations: readonly Deviation[],
  tables: ReadonlyMap<string, OperationTable>,
  judged: readonly Finding[] = [],
): readonly Finding[] {
  const own = groupDeviations(deviations).map(toFinding);
  return [...own, ...notToldBy(own, judged)].sort(byOrder(tables));
}

/** A property that one exchange had to have is not also missed by all of them together. */
function notToldBy(own: readonly Finding[], judged: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ provider, operation, target, direction, pointer }: Finding): string =>
    JSON.stringify([provider, operation, target, direction, pointer]);
  const told = new Set(own.filter(({ code }) => code === 'property-missing').map(keyOf));
  const distinct = new Map(judged.map((finding) => [`${finding.code} ${keyOf(finding)}`, finding]));
  return [...distinct.values()].filter((finding) => !told.has(keyOf(finding)));
}

function toFinding(group: readonly Deviation[]): Finding {
  const { expected, received, ...joined } = joinDeviations(group);
  return {
    ...joined,
    expected: only(expected),
    received: only(received),
    exchanges: group.length,
    evidence: evidenceOf(group),
    fingerprint: fingerprintOf(joined),
  };
}

function only(values: readonly JsonValue[]): JsonValue {
  const [first = null] = values;
  return values.length > 1 ? values : first;
}

function evidenceOf(group: readonly Deviation[]): readonly EvidenceSource[] {
  return [...new Set(group.map(({ evidence }) => evidence))].sort();
}

/** By code units and not by language, so that the order is the same on every machine. */
function byOrder(tables: ReadonlyMap<string, OperationTable>): (a: Finding, b: Finding) => number {
  const ranks = new Map([...tables.keys()].map((id, rank) => [id, rank]));
  for (const [id, { operations }] of tables) {
    for (const [rank, operation] of operations.entries()) ranks.set(`${id} ${operation.id}`, rank);
  }
  const rankOf = (name: string): string => String(ranks.get(name) ?? LAST).padStart(6, '0');
  const keyOf = ({ provider, operation, target, severity, code, pointer, direction }: Finding): string =>
    [
      rankOf(provider),
      provider,
      rankOf(`${provider} ${operation}`),
      operation,
      target,
      severities.indexOf(severity),
      code,
      pointer,
      direction,
    ].join('\u0000');
  // No two findings have the same key: they would have been joined.
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
