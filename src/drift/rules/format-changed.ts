import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

export const formatChanged: Rule = defineSchemaRule({ code: 'format-changed', kind: 'changed' });
