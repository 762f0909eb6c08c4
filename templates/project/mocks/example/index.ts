import { defineMock, type ProviderMock } from 'lockstep';
import type { Operations } from '../../generated/example/operations.ts';
import { table } from '../../generated/example/table.ts';
import { createValidators } from '../../generated/example/validators.ts';
import { provider } from '../../specs/example/provider.ts';
import { addTask, getTask, listTasks } from './handlers.ts';
import { scenarios } from './scenarios.ts';
import type { State } from './state.ts';

export const mock: ProviderMock<Operations> = defineMock<Operations, State>({
  provider,
  table,
  createValidators,
  collections: { tasks: { key: 'id', schema: '/components/schemas/Task' } },
  scenarios,
  handlers: { listTasks, getTask, addTask },
});
