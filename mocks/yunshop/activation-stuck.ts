import type { Scenario } from 'lockstep';
import type { Schemas } from '../../generated/yunshop/operations.ts';
import type { State } from './state.ts';

type PackageLog = Schemas['PackageLog'];

/**
 * The newest package of each type of an account was paid for and its row never comes, so the one before it is not
 * replaced and goes on as it was. All of this is assumed: the document knows packages that are in use and such as no
 * longer are, and nothing that one would show before it is in use.
 */
export const activationStuck =
  (before: Scenario<State>): Scenario<State> =>
  (context) => {
    const { packageLogs, ...others } = before(context);
    const stuck = newestOfKinds(packageLogs);
    const left = packageLogs.filter((log) => stuck.get(kindOf(log)) !== log);
    const last = newestOfKinds(left);
    const packages = left.map((log) => (last.get(kindOf(log)) === log ? inPlaceOf(stuck, log) : log));
    return { ...others, packageLogs: packages };
  };

function newestOfKinds(logs: readonly PackageLog[]): ReadonlyMap<string, PackageLog> {
  const newest = new Map<string, PackageLog>();
  for (const log of logs) if (log.id > (newest.get(kindOf(log))?.id ?? 0)) newest.set(kindOf(log), log);
  return newest;
}

function kindOf({ uniacid, type }: PackageLog): string {
  return `${uniacid} ${type}`;
}

function inPlaceOf(stuck: ReadonlyMap<string, PackageLog>, log: PackageLog): PackageLog {
  const { status, status_name } = stuck.get(kindOf(log)) ?? log;
  return { ...log, status, status_name };
}
