import { escapeToken } from '../../json/json-pointer.ts';
import { isAssumed } from '../spec-places.ts';
import type { Rule } from './rule.ts';
import { defineSchemaRule } from './schema-rule.ts';

/** The pointer leads to the missing property, and nothing was received. */
export const propertyMissing: Rule = defineSchemaRule({
  code: 'property-missing',
  kind: 'missing',
  tell({ pointer, specPointer, expected }, { check }) {
    const name = escapeToken(String(expected));
    const declaration = `${specPointer.slice(0, specPointer.lastIndexOf('/'))}/properties/${name}`;
    return {
      pointer: `${pointer}/${name}`,
      received: null,
      assumed: isAssumed(check.spec.table.schemas, declaration),
    };
  },
});
