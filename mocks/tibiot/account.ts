import type { Account } from './state.ts';

export const VERIFIED: readonly Account[] = [{ id: 'mock', is_verified: true }];
export const UNVERIFIED: readonly Account[] = [{ id: 'mock', is_verified: false }];
