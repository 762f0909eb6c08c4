import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** Digits in quotes where the spec has a number, or a number where it has text. */
export const numericString: Rule = defineSchemaRule({ code: 'numeric-string', kind: 'changed' });
