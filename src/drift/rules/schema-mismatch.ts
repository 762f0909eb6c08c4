import { defineSchemaRule } from './schema-rule.ts';
import type { Rule } from './rule.ts';

export const schemaMismatch: Rule = defineSchemaRule({ code: 'schema-mismatch', kind: 'broken' });
