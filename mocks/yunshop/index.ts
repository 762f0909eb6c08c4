import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/yunshop/operations.ts';
import { table } from '../../generated/yunshop/table.ts';
import { createValidators } from '../../generated/yunshop/validators.ts';
import { provider } from '../../specs/yunshop/provider.ts';
import { empty } from './empty.ts';
import { listPackageLogs } from './list-package-logs.ts';
import { loggedOut } from './logged-out.ts';
import type { State } from './state.ts';
import { typical } from './typical.ts';

export type { Operations, Schemas } from '../../generated/yunshop/operations.ts';
export type { State } from './state.ts';
export { provider };

export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  collections: {
    packageLogs: { key: 'id', schema: '/components/schemas/PackageLog' },
    visitors: { key: 'id' },
  },
  scenarios: { typical, empty, 'logged-out': loggedOut },
  handlers: { listPackageLogs },
});
