import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** Of a body, expected and received are types; of a parameter, received is its text. */
export const typeChanged: Rule = defineSchemaRule({ code: 'type-changed', kind: 'changed' });
