import type { HandlerContext } from 'lockstep';
import type { Operations, Schemas } from '../../generated/tibiot/operations.ts';

/** A pool without what is worked out from its cards. */
export interface StoredPool extends Omit<Schemas['Pool'], 'useFlow' | 'totalCard' | 'bindCardStatusCount'> {
  upoolCode: string;
}

/** A card as it came, before any batch, and without its usage, which is worked out. */
export interface StoredCard extends Omit<Schemas['Card'], 'useFlow' | 'useMonthFlow'> {
  iccid: string;
  cardStatus: Schemas['CardStatus'];
  /** Its pool, which the API does not show. */
  poolCode: string;
  /** Every operation on the card fails in the end. Not shown. */
  rejectsSwitch?: boolean;
  /** Usage of the days from `day` to `until`, both included: all of it on the first of them. Not shown. */
  usedUp?: { readonly day: string; readonly until: string; readonly useFlowKb: number };
  /** No operation on the card ever comes to its end. Not shown. */
  stallsSwitch?: boolean;
}

/** What a card used on a day, where it shall not be made up. */
export type DayUsage = Required<Schemas['CardDayUsage']>;

/** Cards whose network was asked to be switched, as the API was asked. */
export interface Batch {
  batchCode: string;
  switchOn: boolean;
  iccids: string[];
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** The account of the enterprise. The API shows it only by refusing, as is assumed. */
export interface Account {
  readonly id: 'mock';
  readonly is_verified: boolean;
}

export interface State {
  readonly pools: StoredPool;
  readonly cards: StoredCard;
  readonly dayUsage: DayUsage;
  readonly batches: Batch;
  readonly accounts: Account;
}

/** What a value that follows the clock is worked out from. */
export type Reading = Pick<HandlerContext<Operations[keyof Operations], State>, 'state' | 'now' | 'random'>;
