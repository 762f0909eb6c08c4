import { defineFactories, type FactoryDefiner } from 'lockstep/fixtures';
import type { Operations, Schemas } from '../../generated/eiotclub/operations.ts';
import { table } from '../../generated/eiotclub/table.ts';
import { createValidators } from '../../generated/eiotclub/validators.ts';
import { provider } from '../../specs/eiotclub/provider.ts';

export const factories: FactoryDefiner<Schemas, Operations> = defineFactories<Schemas, Operations>({
  provider,
  table,
  createValidators,
  locale: 'zh',
});
