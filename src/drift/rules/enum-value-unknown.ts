import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** An enumeration that is known to be open leaves a consumer warned. */
export const enumValueUnknown: Rule = defineSchemaRule({
  code: 'enum-value-unknown',
  kind: 'unknown',
  tell: ({ open }) => (open ? { severity: 'risky' } : {}),
});
