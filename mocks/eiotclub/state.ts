import type { Schemas } from '../../generated/eiotclub/operations.ts';

/** A pool record and the pool it belongs to, which the API takes as a filter and does not show. */
export type StoredPoolRecord = Schemas['PoolRecord'] & { readonly pool_object_id: number };

export interface State {
  readonly poolRecords: StoredPoolRecord;
  readonly packageOrders: Schemas['PackageOrder'];
}
