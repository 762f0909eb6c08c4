import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

export const schemaMismatch: Rule = defineSchemaRule({ code: 'schema-mismatch', kind: 'broken' });
