import type { JsonValue } from '../../json/json-value.ts';
import type { ExchangeContext } from '../exchange-context.ts';
import type { Direction, FindingCode, Severity } from '../finding.ts';

/** What part of an exchange a rule looks at, in the order in which the parts are checked. */
export const areas = [
  'operation',
  'status',
  'media-type',
  'header',
  'outcome',
  'parameter',
  'body',
  'presence',
  'measure',
] as const;

export type Area = (typeof areas)[number];

/** What happened to that part. */
export type Kind = 'unknown' | 'changed' | 'missing' | 'unreadable' | 'broken';

/**
 * What a deviation rests on, which decides whether it is assumed. `spec`: a place of the spec that may be
 * assumed. `recording`: a recording that may be synthetic. `fact`: neither, it is true in any case.
 */
export type Ground = 'spec' | 'recording' | 'fact';

export interface Rule {
  readonly code: FindingCode;
  readonly area: Area;
  readonly kind: Kind;
  /** For each direction that the rule checks, how bad a deviation is unless it says otherwise. */
  readonly severity: Readonly<Partial<Record<Direction, Severity>>>;
  readonly ground: Ground;
  check(context: ExchangeContext): readonly RawDeviation[];
}

/** What a rule finds; who and where it was is added to it. */
export interface RawDeviation {
  readonly pointer: string;
  /** Where in this one body it is, with the index of an item; left out where it is not about a body. */
  readonly at?: string;
  readonly specPointer: string;
  readonly expected: JsonValue;
  readonly received: JsonValue;
  readonly severity?: Severity;
  readonly ground?: Ground;
  /** Rests on an assumed place of the spec besides the one at `specPointer`. */
  readonly assumed?: boolean;
}

/** A rule and what it found in one side of an exchange. */
export interface RuleResult {
  readonly rule: Rule;
  /** That of the rule in this direction. */
  readonly severity: Severity;
  readonly found: readonly RawDeviation[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
