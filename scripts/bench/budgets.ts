/** What a run has measured of what there are budgets for; `undefined` where it could not be measured. */
export interface Measured {
  /** The mock against the bare server, on the signed list at the most connections. */
  readonly signedRatio: number;
  /** The mock against Prism as it comes, on the unsigned list. */
  readonly prismRatio: number;
  /** The same with the log of Prism off. */
  readonly silentPrismRatio: number;
  /** The handlers of a mock against one bare handler of MSW. */
  readonly handlersRatio: number;
  /** Those of a mock with 1,000 operations. */
  readonly manyHandlersRatio: number;
  /** The injected `fetch` against one bare handler of MSW. */
  readonly fetchRatio: number;
  /** The mock with every provider against the bare server. */
  readonly startRatio: number;
  /** MiB. */
  readonly memoryAfterStart: number | undefined;
  /** MiB. */
  readonly memoryAfterLoad: number | undefined;
}

interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly kind: 'at least' | 'at most';
  readonly unit: string;
  readonly of: (measured: Measured) => number | undefined;
}

/** The floor holds now; the goal is what the project works towards. */
const BUDGETS: readonly Budget[] = [
  {
    what: 'signed list, floor',
    limit: 0.3,
    kind: 'at least',
    unit: ' x bare',
    of: ({ signedRatio }) => signedRatio,
  },
  {
    what: 'signed list, goal',
    limit: 0.5,
    kind: 'at least',
    unit: ' x bare',
    of: ({ signedRatio }) => signedRatio,
  },
  budget('unsigned list', 6, ' x Prism', ({ prismRatio }) => prismRatio),
  budget('unsigned list, log off', 6, ' x Prism', ({ silentPrismRatio }) => silentPrismRatio),
  budget('msw handlers', 0.8, ' x MSW', ({ handlersRatio }) => handlersRatio),
  budget('msw handlers, 1,000', 0.8, ' x MSW', ({ manyHandlersRatio }) => manyHandlersRatio),
  budget('injected fetch', 3, ' x MSW', ({ fetchRatio }) => fetchRatio),
  { what: 'start, floor', limit: 2.5, kind: 'at most', unit: ' x bare', of: ({ startRatio }) => startRatio },
  { what: 'start, goal', limit: 1.6, kind: 'at most', unit: ' x bare', of: ({ startRatio }) => startRatio },
  {
    what: 'memory after start, goal',
    limit: 65,
    kind: 'at most',
    unit: ' MiB',
    of: ({ memoryAfterStart }) => memoryAfterStart,
  },
  {
    what: 'memory after load, goal',
    limit: 90,
    kind: 'at most',
    unit: ' MiB',
    of: ({ memoryAfterLoad }) => memoryAfterLoad,
  },
];

function budget(what: string, limit: number, unit: string, of: Budget['of']): Budget {
  return { what, limit, kind: 'at least', unit, of };
}

/** A row for each budget: what, the limit, what was measured, whether it is met. */
export function judgeBudgets(measured: Measured): string[][] {
  return BUDGETS.map(({ what, limit, kind, unit, of }) => {
    const value = of(measured);
    const digits = unit === ' MiB' ? 0 : 2;
    const isMet = value !== undefined && (kind === 'at least' ? value >= limit : value <= limit);
    return [
      what,
      `${kind} ${limit}${unit}`,
      value === undefined ? 'not measured' : `${value.toFixed(digits)}${unit}`,
      value === undefined ? '-' : isMet ? 'met' : 'MISSED',
    ];
  });
}
