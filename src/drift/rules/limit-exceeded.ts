import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

export const limitExceeded: Rule = defineSchemaRule({ code: 'limit-exceeded', kind: 'broken' });
