import { defineFactories, type FactoryDefiner } from 'lockstep/fixtures';
import type { Operations, Schemas } from '../../generated/smartproxy/operations.ts';
import { table } from '../../generated/smartproxy/table.ts';
import { createValidators } from '../../generated/smartproxy/validators.ts';
import { provider } from '../../specs/smartproxy/provider.ts';

export const factories: FactoryDefiner<Schemas, Operations> = defineFactories<Schemas, Operations>({
  provider,
  table,
  createValidators,
});
