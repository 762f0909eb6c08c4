import type { PartName } from './options.ts';

interface Budget {
  readonly part: PartName;
  readonly what: string;
  readonly kind: 'at least' | 'at most';
  readonly limit: number;
  readonly unit: string;
}

const atLeast = (part: PartName, what: string, limit: number, unit: string): Budget => {
  return { part, what, kind: 'at least', limit, unit };
};
const atMost = (part: PartName, what: string, limit: number, unit: string): Budget => {
  return { part, what, kind: 'at most', limit, unit };
};

export type BudgetName =
  | 'signedFloor'
  | 'signed'
  | 'unsigned'
  | 'detail'
  | 'refused'
  | 'prism'
  | 'silentPrism'
  | 'scalar'
  | 'startFloor'
  | 'start'
  | 'startOfPrism'
  | 'memoryAfterStart'
  | 'memoryAfterLoad'
  | 'memoryGrowth'
  | 'handlers'
  | 'manyHandlers'
  | 'injectedFetch'
  | 'tenThousand'
  | 'hundredThousand'
  | 'inferredTenThousand'
  | 'inferredHundredThousand'
  | 'sessions'
  | 'slowClients'
  | 'idleClients'
  | 'tricklingClients'
  | 'inspector'
  | 'slowLooker'
  | 'largeReady'
  | 'largeMemory'
  | 'largeThroughput'
  | 'checkOnOneCore'
  | 'checkOnAllCores';

/** The floor holds now; all else is what the project works towards. */
const BUDGETS: Readonly<Record<BudgetName, Budget>> = {
  signedFloor: atLeast('lists', 'signed list, floor', 0.3, ' x bare'),
  signed: atLeast('lists', 'signed list', 0.5, ' x bare'),
  unsigned: atLeast('lists', 'unsigned list', 0.65, ' x bare'),
  detail: atLeast('lists', 'detail by key', 0.7, ' x bare'),
  refused: atMost('lists', 'refused request', 1, ' x accepted'),
  prism: atLeast('peers', 'list, Prism as it comes', 15, ' x Prism'),
  silentPrism: atLeast('peers', 'list, Prism with its log off', 10, ' x Prism'),
  scalar: atLeast('peers', 'list, Scalar', 3.5, ' x Scalar'),
  startFloor: atMost('start', 'start, four providers, floor', 2.5, ' x bare'),
  start: atMost('start', 'start, four providers', 1.6, ' x bare'),
  startOfPrism: atMost('start', 'start, Prism with one', 0.15, ' x Prism'),
  memoryAfterStart: atMost('memory', 'memory after start', 65, ' MiB'),
  memoryAfterLoad: atMost('memory', 'memory after load', 90, ' MiB'),
  memoryGrowth: atMost('memory', 'memory after a million', 1.1, ' x 200,000'),
  handlers: atLeast('calls', 'msw handlers', 0.8, ' x MSW'),
  manyHandlers: atLeast('calls', 'msw handlers, 1,000', 0.8, ' x MSW'),
  injectedFetch: atLeast('calls', 'injected fetch', 3, ' x MSW'),
  tenThousand: atMost('records', 'filtered page, 10,000', 2, ' x 1,000'),
  hundredThousand: atMost('records', 'filtered page, 100,000', 2, ' x 1,000'),
  inferredTenThousand: atMost('records', 'inferred, 10,000', 2, ' x 1,000'),
  inferredHundredThousand: atMost('records', 'inferred, 100,000', 2, ' x 1,000'),
  sessions: atMost('sessions', '200 sessions, a change each', 0.1, ' x copies'),
  slowClients: atLeast('clients', 'beside slow readers', 0.9, ' x alone'),
  idleClients: atLeast('clients', 'beside 1,000 idle', 0.9, ' x alone'),
  tricklingClients: atLeast('clients', 'beside a byte a second', 0.9, ' x alone'),
  inspector: atMost('inspector', 'inspector, nobody looks', 1.02, ' x CPU of an answer'),
  slowLooker: atLeast('inspector', 'beside a slow page', 0.9, ' x without'),
  largeReady: atMost('github', 'GitHub, ready', 2, ' x parsed'),
  largeMemory: atMost('github', 'GitHub, memory', 150, ' MiB'),
  largeThroughput: atLeast('github', 'GitHub, throughput', 0.85, ' x small spec'),
  checkOnOneCore: atLeast('check', 'check, one core', 0.5, ' x loop'),
  checkOnAllCores: atLeast('check', 'check, all cores', 0.9, ' x loop'),
};

/** What a run has measured of what there are budgets for; left out or `undefined` where it could not be measured. */
export type Measured = Readonly<Partial<Record<BudgetName, number | undefined>>>;

/** A row for each budget of the parts that were run: what, the limit, what was measured, whether it is met. */
export function judgeBudgets(measured: Measured, parts: readonly PartName[]): string[][] {
  // Object.entries forgets the names, which are those of the object.
  const budgets = Object.entries(BUDGETS) as [BudgetName, Budget][];
  return budgets
    .filter(([, { part }]) => parts.includes(part))
    .map(([name, { what, kind, limit, unit }]) => {
      const wanted = `${kind} ${limit}${unit}`;
      const value = measured[name];
      if (value === undefined || Number.isNaN(value)) return [what, wanted, 'not measured', '-'];
      const isMet = kind === 'at least' ? value >= limit : value <= limit;
      return [what, wanted, `${value.toFixed(unit === ' MiB' ? 0 : 2)}${unit}`, isMet ? 'met' : 'MISSED'];
    });
}
