import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** `[]` where the spec has an object: what PHP makes of a map in which nothing is. */
export const emptyArray: Rule = defineSchemaRule({ code: 'empty-array', kind: 'changed' });
