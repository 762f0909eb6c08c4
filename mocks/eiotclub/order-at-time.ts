import type { Moment } from 'lockstep';
import { parseZoneless } from 'lockstep/fixtures';
import { CHINA } from './history.ts';
import type { StoredPackageOrder as PackageOrder } from './state.ts';

/** Waiting, in use, over. */
const [WAITING, IN_USE, OVER] = [0, 1, 2] as const;

/**
 * An order at a moment (milliseconds since 1970), by its dates: it is in use from its start and over from its end,
 * as is assumed. One that was used up or paid back before stays over.
 */
export function orderAtTime(order: PackageOrder, now: number): PackageOrder {
  const [start, end] = momentsOf(order);
  if (start === undefined || end === undefined) return order;
  if (now >= end) return become(order, OVER, order.endDate);
  return now >= start ? become(order, IN_USE, order.startDate) : become(order, WAITING, order.createDate);
}

/** Its start and its end, in milliseconds since 1970; none where nothing more becomes of it. */
function momentsOf({ state, is_stuck, startDate, endDate }: PackageOrder): readonly number[] {
  const moments = [startDate, endDate].map((date) => parseZoneless(date, CHINA));
  return state === OVER || is_stuck === true ? [] : moments.filter((moment) => moment !== undefined);
}

/** What becomes of an order by itself, and when. */
export function orderMoments(order: PackageOrder): readonly Moment[] {
  const [start, end] = momentsOf(order);
  if (start === undefined || end === undefined) return [];
  return [
    { at: start, what: 'the package is in use' },
    { at: end, what: 'the package is over' },
  ];
}

function become(order: PackageOrder, state: PackageOrder['state'], updateDate: string): PackageOrder {
  return order.state === state ? order : { ...order, state, updateDate };
}
