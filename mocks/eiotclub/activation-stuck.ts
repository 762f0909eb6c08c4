import type { Scenario } from 'lockstep';
import { zonelessDateTime } from 'lockstep/fixtures';
import { CHINA } from './history.ts';
import type { State, StoredPackageOrder, StoredPoolRecord } from './state.ts';

const WAITING_ORDER = 0;
const WEEK = 7 * 86_400_000;

/**
 * Pool records wait for an activation that never comes, and so do orders, which should have begun a week ago. What the
 * API shows then is assumed to be what it shows of any that waits.
 */
export const activationStuck =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { poolRecords, packageOrders, ...others } = before(context);
    return {
      ...others,
      poolRecords: poolRecords.map(stuckRecord),
      packageOrders: packageOrders.map((order) => stuckOrder(order, context.now)),
    };
  };

function stuckRecord({ activates_at: _activation, ...record }: StoredPoolRecord): StoredPoolRecord {
  return record;
}

function stuckOrder(order: StoredPackageOrder, now: number): StoredPackageOrder {
  if (order.state !== WAITING_ORDER) return order;
  const late = zonelessDateTime(now - WEEK, CHINA);
  const isLate = order.startDate > late && order.createDate < late;
  return { ...order, is_stuck: true, ...(isLate ? { startDate: late } : {}) };
}
