import type { Schemas } from '../../generated/eiotclub/operations.ts';

/** A pool record and what the API does not show of it. */
export type StoredPoolRecord = Schemas['PoolRecord'] & {
  /** The pool it belongs to, which the API takes as a filter. */
  readonly pool_object_id: number;
  /** When one that waits for activation becomes active, in seconds; never, where it is left out. */
  readonly activates_at?: number;
};

/** A package order and what the API does not show of it. */
export type StoredPackageOrder = Schemas['PackageOrder'] & {
  /** It goes on waiting, whatever its dates say. */
  readonly is_stuck?: boolean;
};

/** The account that the appkey belongs to. The API shows it only by refusing. */
export interface Account {
  readonly id: 'mock';
  readonly is_verified: boolean;
}

export interface State {
  readonly poolRecords: StoredPoolRecord;
  readonly packageOrders: StoredPackageOrder;
  readonly accounts: Account;
}
