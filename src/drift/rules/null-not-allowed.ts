import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

export const nullNotAllowed: Rule = defineSchemaRule({ code: 'null-not-allowed', kind: 'changed' });
