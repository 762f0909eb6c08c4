/** What the control API gives, as far as the page reads it. */

export interface About {
  readonly version: string | null;
  readonly state: string;
  readonly seed: number;
  readonly strict: boolean;
}

export interface ListedOperation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly does: string;
  readonly says: string;
  readonly why?: string;
  readonly summary: string;
  readonly effect: 'read' | 'change';
}

export interface ListedProvider {
  readonly provider: string;
  readonly title: string;
  /** IANA name of the zone in which it writes its times, where that is known. */
  readonly timeZone: string | null;
  readonly spec: { readonly title: string; readonly version: string; readonly servers: readonly string[] };
  readonly operations: readonly ListedOperation[];
}

export interface CollectionSize {
  readonly provider: string;
  readonly collection: string;
  readonly records: number;
  readonly schema: string | null;
  readonly moves: boolean;
}

export interface Evidence {
  readonly provider: string;
  readonly operation: string;
  readonly exchanges: number;
  readonly sources: readonly string[];
  readonly newest: string;
}

export interface ClockState {
  readonly now: string;
  readonly running: boolean;
}

export interface Transition {
  readonly provider: string;
  readonly collection: string;
  readonly what: string;
  readonly count: number;
  readonly keys: readonly string[];
}

export interface SessionListed {
  readonly name: string;
  readonly lastUsed: string;
  readonly requests: number;
}

export interface Scenarios {
  readonly inForce: Readonly<Record<string, string>>;
  readonly scenarios: readonly {
    readonly name: string;
    readonly summary: string;
    readonly composable: boolean;
  }[];
}

/** A fault in force; what else it has depends on its kind. */
export interface FaultListed {
  readonly id: number;
  readonly kind: string;
  readonly provider: string;
  readonly operation?: string;
  readonly next?: number;
  readonly probability?: number;
  readonly struck: number;
}

export interface Problem {
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly ProblemError[];
  readonly nearest?: { readonly operation: string; readonly method: string; readonly path: string };
}

export interface ProblemError {
  readonly in: string;
  readonly pointer: string;
  readonly expected: string;
  readonly received?: unknown;
}

/** A request as the page lists it. */
export interface TrafficEntry {
  readonly id: number;
  readonly session: string;
  readonly received: string;
  readonly at: string;
  readonly provider: string;
  readonly operation: string | null;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly outcome: unknown;
  readonly problems: readonly string[];
  readonly mockProblems: readonly string[];
  readonly fault: string | null;
}

export type ShownBody =
  | { readonly kind: 'text'; readonly size: number; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'bytes'; readonly size: number };

export interface ShownViolation {
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly open: boolean;
}

export interface ShownExchange extends TrafficEntry {
  readonly isKept: boolean;
  readonly problem?: Problem | null;
  readonly request?: { readonly headers: Readonly<Record<string, string>>; readonly body: ShownBody };
  readonly response?: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: ShownBody;
    readonly violations: readonly ShownViolation[];
  };
}

export interface Draft {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Variant {
  readonly kind: string;
  readonly in: string;
  readonly name: string;
  readonly expected: string;
  readonly request: Draft;
}

export interface Sample {
  readonly request: Draft;
  readonly parameters: Readonly<Record<string, string>>;
  readonly variants: readonly Variant[];
}

/** What became of findings that were to be accepted, and of the specs that they are about. */
export interface AcceptedInSpecs {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly target: string;
    readonly accepted: boolean;
    readonly what: string;
  }[];
  readonly specs: readonly { readonly file: string; readonly diff: string; readonly digest: string }[];
  readonly written: boolean;
}
