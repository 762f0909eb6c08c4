/** What becomes of an answer. Names are those of the `--fault` option and of the header `x-lockstep-fault`. */
export type FaultEffect =
  /** The answer comes later: by so much or, with `sigma`, by log-normal times of which that is the median. */
  | { readonly kind: 'latency'; readonly milliseconds: number; readonly sigma?: number }
  /** A problem of this status in place of the answer; `retryAfter` in seconds. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  /** The provider's own refusal, in its envelope. */
  | {
      readonly kind: 'provider-error';
      readonly code: string | number | boolean;
      readonly message?: string;
      /** That of the spec's response where it is left out. */
      readonly status?: number;
      /** Also where the spec knows no such code. */
      readonly force?: boolean;
    }
  /** More than so many requests a second are refused; the provider's own limit where it is left out. */
  | { readonly kind: 'rate-limit'; readonly perSecond?: number }
  /** The connection is reset in place of the answer, or ends amid its body; or the body is no JSON. */
  | { readonly kind: 'reset' | 'cut-off' | 'malformed-json' };

export type FaultKind = FaultEffect['kind'];

/** A fault as plain data: what happens, to which requests, and how often. Always, where neither is said. */
export type Fault = FaultEffect & {
  /** May be left out where there is one provider. */
  readonly provider?: string;
  /** All of the provider where it is left out. */
  readonly operation?: string;
  /** For this many requests, at least 1. */
  readonly next?: number;
  /** Between 0 and 1; the draws are those of the seed. */
  readonly probability?: number;
};

/** A fault that has been checked: its provider is known. */
export type CheckedFault = Fault & { readonly provider: string };
