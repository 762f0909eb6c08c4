import type { Moment } from 'lockstep';
import type { Schemas } from '../../generated/yunshop/operations.ts';

type PackageLog = Schemas['PackageLog'];

export const IN_USE: Pick<PackageLog, 'status' | 'status_name'> = { status: 1, status_name: '使用中' };
export const NO_LONGER_VALID: Pick<PackageLog, 'status' | 'status_name'> = { status: 2, status_name: '失效' };

/** A package at a moment (milliseconds since 1970): one past its end is no longer valid, as is assumed. */
export function atTime(log: PackageLog, now: number): PackageLog {
  const isOver = log.status === IN_USE.status && log.valid_time !== null && log.valid_time * 1000 <= now;
  return isOver ? { ...log, ...NO_LONGER_VALID } : log;
}

/** What becomes of a package by itself, and when. */
export function packageMoments({ status, valid_time }: PackageLog): readonly Moment[] {
  if (status !== IN_USE.status || valid_time === null) return [];
  return [{ at: valid_time * 1000, what: 'the package is no longer valid' }];
}
