import { pointerOf } from '../reference.ts';
import { schemaAt } from '../schema-at.ts';
import type { Violation } from '../violation.ts';
import { explainArray } from './explain-array.ts';
import { explainComposition } from './explain-composition.ts';
import { explainObject } from './explain-object.ts';
import { explainScalar } from './explain-scalar.ts';
import { explainValue } from './explain-value.ts';
import type { Site } from './site.ts';

/**
 * Walks a value and its schema side by side and says what is wrong, one violation for each cause.
 * This is for values that a compiled validator has refused; it is complete, not fast.
 */
export function explainSchema(site: Site): readonly Violation[] {
  const { schema } = site;
  if (schema === true) return [];
  if (schema === false)
    return [
      {
        keyword: 'false',
        pointer: site.pointer,
        specPointer: site.specPointer,
        expected: false,
        received: true,
        open: false,
      },
    ];
  const here = { ...site, schema };
  const own = explainValue(here);
  // A value of another type breaks every other keyword as well: that is not worth telling.
  if (own.some(({ keyword }) => keyword === 'type')) return own;
  return [
    ...own,
    ...explainReference(site, schema.$ref),
    ...explainScalar(here),
    ...explainArray(here, explainSchema),
    ...explainObject(here, explainSchema),
    ...explainComposition(here, explainSchema),
  ];
}

function explainReference(site: Site, reference: string | undefined): readonly Violation[] {
  if (reference === undefined) return [];
  const pointer = pointerOf(reference);
  const target = schemaAt(site.schemas, pointer);
  return target === undefined ? [] : explainSchema({ ...site, schema: target, specPointer: pointer });
}
