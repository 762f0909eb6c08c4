/** What a run has measured of `lockstep check`; `undefined` where it could not be, or was not asked for. */
export interface CheckMeasured {
  /** Speed against the bare loop, both with all cores: the time of the loop by that of the check. */
  readonly speed: number;
  /** The same, both on one core. */
  readonly speedOnOneCore: number | undefined;
  /** Peak memory at 100,000 exchanges by that at 10,000. */
  readonly memoryGrowth: number | undefined;
}

interface Budget {
  readonly what: string;
  readonly kind: 'at least' | 'at most';
  readonly limit: number;
  readonly unit: string;
  readonly of: (measured: CheckMeasured) => number | undefined;
}

const BUDGETS: readonly Budget[] = [
  {
    what: 'speed on one core',
    kind: 'at least',
    limit: 0.5,
    unit: ' x loop',
    of: ({ speedOnOneCore }) => speedOnOneCore,
  },
  { what: 'speed on all cores', kind: 'at least', limit: 0.9, unit: ' x loop', of: ({ speed }) => speed },
  // As flat as the collector lets it be: what is read is garbage at once, and is collected when it pleases.
  {
    what: 'memory, ten times as much',
    kind: 'at most',
    limit: 1.25,
    unit: ' x usual',
    of: ({ memoryGrowth }) => memoryGrowth,
  },
];

/** A row for each budget: what, the limit, what was measured, whether it is met. */
export function judgeCheck(measured: CheckMeasured): string[][] {
  return BUDGETS.map(({ what, kind, limit, unit, of }) => {
    const value = of(measured);
    if (value === undefined) return [what, `${kind} ${limit}${unit}`, 'not measured', '-'];
    const isMet = kind === 'at least' ? value >= limit : value <= limit;
    return [what, `${kind} ${limit}${unit}`, `${value.toFixed(2)}${unit}`, isMet ? 'met' : 'MISSED'];
  });
}
