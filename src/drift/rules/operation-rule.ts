import type { EvidenceSource } from '../../exchange/recording.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { Direction, FindingCode, Severity } from '../finding.ts';
import type { MissingProperty } from '../missing-properties.ts';
import type { Observation } from '../observation.ts';
import type { Shape } from '../shape.ts';
import type { ShapeSite } from '../walk-shape.ts';
import type { Area, Ground, Kind } from './rule.ts';

/** A rule that looks at all exchanges of an operation together: what one of them lacks another may have. */
export interface OperationRule {
  readonly code: FindingCode;
  readonly area: Area;
  readonly kind: Kind;
  readonly severity: Readonly<Partial<Record<Direction, Severity>>>;
  readonly ground: Ground;
  judge(walked: WalkedObservation): readonly Judgement[];
}

/** All that was seen, and what several rules ask of it: it is walked once for them all. */
export interface WalkedObservation extends Observation {
  readonly sites: readonly ShapeSite[];
  readonly missing: readonly MissingProperty[];
}

/** What such a rule finds; who and where it was is added to it. */
export interface Judgement {
  readonly pointer: string;
  readonly specPointer: string;
  readonly expected: JsonValue;
  readonly received: JsonValue;
  readonly occurrences: number;
  readonly exchanges: number;
  readonly evidence: ReadonlySet<EvidenceSource>;
  readonly lastRecorded?: string;
  /** What stands at the pointer, or holds what should stand there; left out where nothing was received that could be shown. */
  readonly shown?: Shape;
}

export function defineOperationRule(rule: OperationRule): OperationRule {
  return rule;
}
