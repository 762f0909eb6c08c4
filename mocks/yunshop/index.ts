import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/yunshop/operations.ts';
import { table } from '../../generated/yunshop/table.ts';
import { createValidators } from '../../generated/yunshop/validators.ts';
import { provider } from '../../specs/yunshop/provider.ts';
import { packageMoments } from './at-time.ts';
import { listPackageLogs as answerPackageLogs } from './list-package-logs.ts';
import { scenarios } from './scenarios.ts';
import type { State } from './state.ts';

export type { Operations, Schemas } from '../../generated/yunshop/operations.ts';
export { listPackageLogs } from './operation-factories.ts';
export { packageLog } from './package-log.ts';
export type { State } from './state.ts';
export { provider, scenarios };

export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  collections: {
    packageLogs: { key: 'id', schema: '/components/schemas/PackageLog', moments: packageMoments },
    visitors: { key: 'id' },
  },
  scenarios,
  handlers: { listPackageLogs: answerPackageLogs },
});
