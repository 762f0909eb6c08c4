import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { table } from '../../generated/eiotclub/table.ts';
import { createValidators } from '../../generated/eiotclub/validators.ts';
import { provider } from '../../specs/eiotclub/provider.ts';
import { authenticate } from './authenticate.ts';
import { listPackageOrders as answerPackageOrders } from './list-package-orders.ts';
import { listPoolRecords as answerPoolRecords } from './list-pool-records.ts';
import { orderMoments } from './order-at-time.ts';
import { recordMoments } from './record-at-time.ts';
import { scenarios } from './scenarios.ts';
import type { State } from './state.ts';

export type { Operations, Schemas } from '../../generated/eiotclub/operations.ts';
export { listPackageOrders, listPoolRecords } from './operation-factories.ts';
export { packageOrder } from './package-order.ts';
export { poolRecord } from './pool-record.ts';
export type { State } from './state.ts';
export { provider, scenarios };

export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  authenticate,
  collections: {
    poolRecords: {
      key: 'pool_record_id',
      schema: '/components/schemas/PoolRecord',
      moments: recordMoments,
    },
    packageOrders: { key: 'orderId', schema: '/components/schemas/PackageOrder', moments: orderMoments },
    accounts: { key: 'id' },
  },
  scenarios,
  handlers: { listPoolRecords: answerPoolRecords, listPackageOrders: answerPackageOrders },
});
