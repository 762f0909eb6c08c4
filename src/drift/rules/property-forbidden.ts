import { escapeToken } from '../../json/json-pointer.ts';
import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** A property of an object that allows no others. What was received is told as a JSON Schema. */
export const propertyForbidden: Rule = defineSchemaRule({
  code: 'property-forbidden',
  kind: 'unknown',
  tell: ({ pointer, at, specPointer, member = '' }) => ({
    pointer: `${pointer}/${escapeToken(member)}`,
    at: `${at}/${escapeToken(member)}`,
    specPointer: specPointer.slice(0, specPointer.lastIndexOf('/')),
    expected: null,
  }),
});
