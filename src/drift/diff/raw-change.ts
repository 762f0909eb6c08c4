import type { JsonValue } from '../../json/json-value.ts';
import type { Direction, Severity } from '../finding.ts';
import type { ChangeCode, DocumentSide } from './spec-change.ts';

/** How what NEW allows stands to what OLD allows: more, less, or neither of the two. */
export type Effect = 'wider' | 'narrower' | 'other';

/** What a comparison finds; whose it is and where in a body is added to it. */
export interface RawChange {
  readonly code: ChangeCode;
  readonly effect: Effect;
  /** Where it is another than that of the effect. */
  readonly severity?: Severity;
  /** Reference tokens from the value that was compared to the one that the change is about. */
  readonly tokens: readonly string[];
  readonly specPointer: string;
  readonly document: DocumentSide;
  readonly expected: JsonValue;
  readonly received: JsonValue;
  /** Tells changes of one code at one place apart: the name of a property or keyword. */
  readonly subject?: string;
}

const SEVERITIES: Readonly<Record<Direction, Readonly<Record<Effect, Severity>>>> = {
  // A consumer meets what it was not told of, or is spared some of what it was told of.
  response: { wider: 'breaking', narrower: 'info', other: 'breaking' },
  // The server takes more than it said, or refuses what it used to take.
  request: { wider: 'additive', narrower: 'breaking', other: 'breaking' },
};

export function severityOf({ effect, severity }: RawChange, direction: Direction): Severity {
  return severity ?? SEVERITIES[direction][effect];
}
