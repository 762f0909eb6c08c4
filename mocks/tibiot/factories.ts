import { defineFactories, type FactoryDefiner } from 'lockstep/fixtures';
import type { Operations, Schemas } from '../../generated/tibiot/operations.ts';
import { table } from '../../generated/tibiot/table.ts';
import { createValidators } from '../../generated/tibiot/validators.ts';
import { provider } from '../../specs/tibiot/provider.ts';

export const factories: FactoryDefiner<Schemas, Operations> = defineFactories<Schemas, Operations>({
  provider,
  table,
  createValidators,
  locale: 'zh',
});
