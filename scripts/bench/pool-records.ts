import type { StoredPoolRecord } from '../../mocks/eiotclub/state.ts';

/** The pool that the requests ask for. */
export const POOL = 387;

const BEGIN = 1_767_196_800;
const HOUR = 3600;
const STATUSES = [3, 2, 1, 0, -1, -2] as const;

/** So many records of one pool, an hour apart in ascending order, the statuses in turn. Synthetic. */
export function makePoolRecords(count: number): StoredPoolRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const createdAt = BEGIN + index * HOUR;
    const status = STATUSES[index % STATUSES.length] ?? 0;
    const activeAt = status === 3 || status === -1 ? createdAt + HOUR : 0;
    return {
      pool_object_id: POOL,
      pool_record_id: 100_000 + index,
      order_no: `P20260101${String(index).padStart(12, '0')}`,
      out_trade_no: `T${String(index).padStart(15, '0')}`,
      pool_type_code: index % 2 === 0 ? 'POOL-EU-10G' : 'POOL-CN-100G',
      status_code: status,
      expire_timestamp: activeAt === 0 ? 0 : activeAt + 8760 * HOUR,
      active_timestamp: activeAt,
      total: 10 * 1024 ** 3,
      used: activeAt === 0 ? 0 : index * 1024 ** 2,
      create_at: createdAt,
    };
  });
}
