import type { Schemas } from '../../generated/smartproxy/operations.ts';

/** A package as a shop knows it: every field that the API may leave out is there, unless it is not active yet. */
export type StoredProduct = Required<Omit<Schemas['UserProduct'], 'created_at' | 'expired_at'>> &
  Pick<Schemas['UserProduct'], 'created_at' | 'expired_at'> & {
    readonly order: Required<Schemas['ProductOrder']>;
  };

/** The account that the key belongs to. The API shows it only by refusing one that is not verified. */
export interface Account {
  readonly id: 'mock';
  readonly is_verified: boolean;
}

export interface State {
  readonly products: StoredProduct;
  readonly accounts: Account;
}
