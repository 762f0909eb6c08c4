import { defineFactories, type FactoryDefiner } from 'lockstep/fixtures';
import type { Operations, Schemas } from '../../generated/yunshop/operations.ts';
import { table } from '../../generated/yunshop/table.ts';
import { createValidators } from '../../generated/yunshop/validators.ts';
import { provider } from '../../specs/yunshop/provider.ts';

export const factories: FactoryDefiner<Schemas, Operations> = defineFactories<Schemas, Operations>({
  provider,
  table,
  createValidators,
  locale: 'zh',
});
