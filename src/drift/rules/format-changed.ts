import { defineSchemaRule } from './schema-rule.ts';
import type { Rule } from './rule.ts';

export const formatChanged: Rule = defineSchemaRule({ code: 'format-changed', kind: 'changed' });
