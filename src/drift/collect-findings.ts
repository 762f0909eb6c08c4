import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import type { Deviation, Joined, Seen } from './deviation.ts';
import type { Excerpt } from './excerpt/excerpt.ts';
import { excerptOf } from './excerpt/excerpt-of.ts';
import { type Finding, severities } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { identityOf, join } from './join-deviations.ts';
import { joinJudged } from './join-judged.ts';
import { wentWithTheirOwner } from './went-with-their-owner.ts';

/** The rank of what no spec has; more than any spec has operations. */
const LAST = 999_999;

/** Joins the deviations of a run into findings as they come. What it keeps grows with the findings alone. */
export interface FindingCollector {
  /** Adds what one exchange showed. */
  add(deviations: readonly Deviation[], recorded?: Recorded): void;
  /** With those that all exchanges show together, in an order that does not depend on that of the exchanges. */
  findings(judged: readonly Finding[]): readonly Finding[];
}

/** When an exchange was recorded. */
export interface Recorded {
  /** ISO 8601; left out where it is not known. */
  readonly date?: string | undefined;
  /** It was sent again, so that the answer is of today. */
  readonly isReplayed: boolean;
}

const UNKNOWN: Recorded = { isReplayed: false };

/** Everything that is one finding, so far. */
interface Group {
  /** Without what it was seen in, which would keep bodies. */
  joined: Joined;
  readonly excerpt: Excerpt | undefined;
  exchanges: number;
  readonly evidence: Set<EvidenceSource>;
  /** Of a target, which is either replayed to, or none. */
  readonly isReplayed: boolean;
  since: string | undefined;
  /** Exchanges by the day of their recording; no more than there are days. */
  readonly days: Map<string, number>;
}

/**
 * Joins what the exchanges of a run showed into findings: one for each code, place and target, however
 * often it occurs. The order is that of the providers in `tables`, then of the operations in their specs, then
 * target, severity, code and pointer.
 */
export function createCollector(tables: ReadonlyMap<string, OperationTable>): FindingCollector {
  const groups = new Map<string, Group>();
  return {
    add(deviations, recorded = UNKNOWN) {
      for (const deviation of deviations) addTo(groups, deviation, recorded);
    },
    findings(judged) {
      const own = Array.from(groups.values(), toFinding);
      return [...joinBoth(own, judged)].sort(findingOrder(tables));
    },
  };
}

/**
 * The findings of deviations that are all there, each of them of an exchange of its own, and of what all exchanges
 * show together.
 */
export function collectFindings(
  deviations: readonly Deviation[],
  tables: ReadonlyMap<string, OperationTable>,
  judged: readonly Finding[] = [],
): readonly Finding[] {
  const collector = createCollector(tables);
  collector.add(deviations);
  return collector.findings(judged);
}

/**
 * A property that one exchange had to have is not also missed by all of them together: what these know of it, when it
 * was last recorded, is said with the one finding.
 */
function joinBoth(own: readonly Finding[], judged: readonly Finding[]): readonly Finding[] {
  const missing = new Set(own.filter(({ code }) => code === 'property-missing').map(placeOf));
  const gone = wentWithTheirOwner(own);
  const all = joinJudged(judged);
  const lastRecorded = new Map(
    all.flatMap((finding) =>
      finding.lastRecorded === undefined ? [] : [[placeOf(finding), finding.lastRecorded]],
    ),
  );
  const told = own.map((finding) => {
    const last = finding.code === 'property-missing' ? lastRecorded.get(placeOf(finding)) : undefined;
    return last === undefined ? finding : { ...finding, lastRecorded: last };
  });
  return [...told, ...all.filter((finding) => !missing.has(placeOf(finding)) && !gone(finding))];
}

function placeOf({ provider, operation, target, direction, pointer }: Finding): string {
  return JSON.stringify([provider, operation, target, direction, pointer]);
}

function addTo(groups: Map<string, Group>, deviation: Deviation, { date, isReplayed }: Recorded): void {
  const identity = identityOf(deviation);
  const group = groups.get(identity);
  if (group === undefined) {
    const { seen, ...joined } = deviation;
    groups.set(identity, {
      joined,
      excerpt: firstSeen(joined, seen),
      exchanges: 1,
      evidence: new Set([deviation.evidence]),
      isReplayed,
      since: date,
      days: new Map(date === undefined ? [] : [[dayOf(date), 1]]),
    });
    return;
  }
  group.joined = join(group.joined, deviation);
  group.exchanges += 1;
  group.evidence.add(deviation.evidence);
  if (date === undefined) return;
  if (group.since === undefined || date < group.since) group.since = date;
  group.days.set(dayOf(date), (group.days.get(dayOf(date)) ?? 0) + 1);
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

function firstSeen({ code, pointer }: Joined, { source, at }: Seen): Excerpt | undefined {
  return excerptOf(source, { code, pointer, ...(at === undefined ? {} : { find: () => at }) });
}

function toFinding(group: Group): Finding {
  const { joined, exchanges, evidence, excerpt } = group;
  const { expected, received, ...rest } = joined;
  return {
    ...rest,
    expected: only(expected),
    received: only(received),
    exchanges,
    evidence: [...evidence].sort(),
    fingerprint: fingerprintOf(rest),
    ...datesOf(group),
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

function datesOf({ isReplayed, since, days }: Group): Pick<Finding, 'since' | 'days' | 'replayedDays'> {
  if (since === undefined) return {};
  const inOrder = Object.fromEntries([...days].sort());
  // What a target answers today says nothing of the day of the recording.
  return isReplayed ? { replayedDays: inOrder } : { since, days: inOrder };
}

function only(values: readonly JsonValue[]): JsonValue {
  const [first = null] = values;
  return values.length > 1 ? values : first;
}

/** The order of findings: by code units and not by language, so that it is the same on every machine. */
export function findingOrder(
  tables: ReadonlyMap<string, OperationTable>,
): (a: Finding, b: Finding) => number {
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
