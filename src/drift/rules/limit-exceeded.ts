import { defineSchemaRule } from './schema-rule.ts';
import type { Rule } from './rule.ts';

export const limitExceeded: Rule = defineSchemaRule({ code: 'limit-exceeded', kind: 'broken' });
