import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import type { CompiledMock } from '../compiled-mock.ts';
import { drawLatency } from './draw-latency.ts';
import type { CheckedFault, Fault } from './fault.ts';
import { createRateWindow, type RateWindow } from './rate-window.ts';
import { faultInvalid, readFault } from './read-fault.ts';

/** A fault in force. */
export interface ListedFault {
  /** Of this session, never given twice. */
  readonly id: number;
  readonly fault: CheckedFault;
  /** How many answers it made so far. */
  readonly struck: number;
}

/** What becomes of one answer. */
export interface Strike {
  /** Milliseconds. */
  readonly delay: number;
  /** The faults, the one that is no latency last. */
  readonly faults: readonly CheckedFault[];
  /** Milliseconds until a request may pass again, where a rate limit refuses this one. */
  readonly wait: number;
}

/** The faults of one session. */
export interface Faults {
  /** Whether there is none, which is all that a request asks where there is none. */
  readonly isEmpty: boolean;
  list(): readonly ListedFault[];
  /**
   * Sets faults, all or none of them.
   *
   * @throws LockstepError `FAULT_INVALID`
   */
  add(...faults: readonly Fault[]): void;
  /** Takes a fault back, if there is one of this id. */
  remove(id: number): boolean;
  clear(): void;
  /** Those of the start again, as they were then. */
  restart(): void;
  /** What strikes a request for an operation: every latency, and of all others the first. */
  strike(provider: string, operation: string): Strike | undefined;
  /** What is in force and how far it has come, as plain data: what `adopt` takes. */
  readonly setting: FaultsSetting;
  /** Puts in force what another session has, of which this is the setting. */
  adopt(setting: FaultsSetting): void;
}

export interface FaultsSetting {
  readonly lastId: number;
  readonly armed: readonly (ListedFault & {
    readonly seen: number;
    /** Of a rate limit: when the requests passed that still count, in milliseconds since 1970. */
    readonly passed: readonly number[];
  })[];
}

/** More at a time are refused. */
const MOST = 100;

interface ArmedFault {
  readonly id: number;
  readonly fault: CheckedFault;
  readonly window: RateWindow | undefined;
  /** Requests that it may have struck. */
  seen: number;
  struck: number;
}

export interface FaultsStart {
  readonly mocks: ReadonlyMap<string, CompiledMock>;
  readonly seed: number;
  readonly faults: readonly CheckedFault[];
  /** Of the wall: requests a second are counted as they really come. */
  readonly now?: () => number;
}

export function createFaults({ mocks, seed, faults: first, now = Date.now }: FaultsStart): Faults {
  let lastId = 0;
  const windowOf = (fault: CheckedFault, passed?: readonly number[]): RateWindow | undefined =>
    fault.kind === 'rate-limit' ? createRateWindow(perSecondOf(fault, mocks), passed) : undefined;
  const arm = (fault: CheckedFault): ArmedFault => {
    lastId += 1;
    return { id: lastId, fault, window: windowOf(fault), seen: 0, struck: 0 };
  };
  let armed = first.map(arm);
  const strikeOne = (one: ArmedFault): Strike | undefined => {
    const { fault, window, id } = one;
    const random = createKeyedRandom(seed, 'fault', id, one.seen);
    one.seen += 1;
    if (fault.probability !== undefined && !random.chance('strike', fault.probability)) return undefined;
    const wait = window?.pass(now()) ?? 0;
    if (window !== undefined && wait === 0) return undefined;
    one.struck += 1;
    return { delay: fault.kind === 'latency' ? drawLatency(fault, random) : 0, faults: [fault], wait };
  };
  return {
    get isEmpty() {
      return armed.length === 0;
    },
    list: () => armed.map(({ id, fault, struck }) => ({ id, fault, struck })),
    add(...faults) {
      const checked = faults.map((fault) => readFault(fault, mocks));
      if (armed.length + checked.length > MOST) {
        throw faultInvalid(`there can be ${MOST} at a time. Take some back first`);
      }
      armed = [...armed, ...checked.map(arm)];
    },
    remove(id) {
      const left = armed.filter((one) => one.id !== id);
      const isFound = left.length < armed.length;
      armed = left;
      return isFound;
    },
    clear() {
      armed = [];
    },
    restart() {
      lastId = 0;
      armed = first.map(arm);
    },
    strike(provider, operation) {
      const strikes: Strike[] = [];
      let isDecided = false;
      for (const one of armed) {
        const { fault } = one;
        const isMeant = fault.provider === provider && (fault.operation ?? operation) === operation;
        if (!isMeant || (isDecided && fault.kind !== 'latency')) continue;
        const struck = strikeOne(one);
        if (struck === undefined) continue;
        isDecided ||= fault.kind !== 'latency';
        strikes.push(struck);
      }
      if (strikes.length === 0) return undefined;
      armed = armed.filter(({ fault: { next }, struck }) => next === undefined || struck < next);
      return joined(strikes);
    },
    get setting() {
      return {
        lastId,
        armed: armed.map(({ window, ...one }) => ({ ...one, passed: window?.passed ?? [] })),
      };
    },
    adopt(setting) {
      lastId = setting.lastId;
      armed = setting.armed.map(({ passed, ...one }) => ({ ...one, window: windowOf(one.fault, passed) }));
    },
  };
}

function joined(strikes: readonly Strike[]): Strike {
  const faults = strikes.flatMap((strike) => strike.faults);
  return {
    delay: strikes.reduce((sum, { delay }) => sum + delay, 0),
    faults: [...faults].sort((a, b) => Number(a.kind !== 'latency') - Number(b.kind !== 'latency')),
    wait: strikes.reduce((sum, { wait }) => sum + wait, 0),
  };
}

/** The provider's own where the fault names none; one where a later version of its mock has none any more. */
function perSecondOf(
  { provider, ...fault }: Extract<CheckedFault, { kind: 'rate-limit' }>,
  mocks: FaultsStart['mocks'],
): number {
  return fault.perSecond ?? mocks.get(provider)?.mock.provider.rateLimit?.perSecond ?? 1;
}
