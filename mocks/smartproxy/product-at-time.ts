import type { Moment } from 'lockstep';
import { parseZoneless } from 'lockstep/fixtures';
import type { StoredProduct } from './state.ts';

/** The zone of the platform's dates is unknown; the mock writes UTC. */
export const ZONE = 0;

/**
 * A package at a moment (milliseconds since 1970). One that was paid for and is not active yet has neither the time of
 * its activation nor its end, as is assumed: the document requires no field and does not say what such a package shows.
 */
export function productAtTime(product: StoredProduct, now: number): StoredProduct {
  const activeAt = instantOf(product.created_at);
  if (activeAt === undefined || activeAt <= now) return product;
  const { created_at: _activation, expired_at: _end, ...paid } = product;
  return paid;
}

/** What becomes of a package by itself, and when. The API goes on listing one that is over. */
export function productMoments({ created_at, expired_at }: StoredProduct): readonly Moment[] {
  const [active, end] = [instantOf(created_at), instantOf(expired_at)];
  return [
    ...(active === undefined ? [] : [{ at: active, what: 'the package becomes active' }]),
    ...(end === undefined ? [] : [{ at: end, what: 'the package expires' }]),
  ];
}

/** Milliseconds since 1970. */
export function instantOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : parseZoneless(date, ZONE);
}
