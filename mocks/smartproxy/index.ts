import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/smartproxy/operations.ts';
import { table } from '../../generated/smartproxy/table.ts';
import { createValidators } from '../../generated/smartproxy/validators.ts';
import { provider } from '../../specs/smartproxy/provider.ts';
import { authenticate } from './authenticate.ts';
import { listUserProducts as answerUserProducts } from './list-user-products.ts';
import { productMoments } from './product-at-time.ts';
import { scenarios } from './scenarios.ts';
import type { State } from './state.ts';

export type { Operations, Schemas } from '../../generated/smartproxy/operations.ts';
export { listUserProducts } from './operation-factories.ts';
export type { State } from './state.ts';
export { userProduct } from './user-product.ts';
export { provider, scenarios };

export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  authenticate,
  collections: {
    products: { key: 'id', schema: '/components/schemas/UserProduct', moments: productMoments },
    accounts: { key: 'id' },
  },
  scenarios,
  handlers: { listUserProducts: answerUserProducts },
});
