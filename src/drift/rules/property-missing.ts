import { escapeToken } from '../../json/json-pointer.ts';
import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/**
 * The pointer leads to the missing property, and nothing was received. That what it means is assumed does not make
 * it less required: only an object that is assumed as a whole does.
 */
export const propertyMissing: Rule = defineSchemaRule({
  code: 'property-missing',
  kind: 'missing',
  tell: ({ pointer, at, expected }) => {
    const name = escapeToken(String(expected));
    return {
      pointer: `${pointer}/${name}`,
      ...(at === undefined ? {} : { at: `${at}/${name}` }),
      received: null,
    };
  },
});
