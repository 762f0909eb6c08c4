import { pointerOf } from '../../spec/reference.ts';
import { isObjectPlace, type Node, placeAt, placeBelow, type Schemas } from './schema-place.ts';

/** Whether a property is only for one direction, by its own word or by that of what it refers to. */
export function isMarked(
  schemas: Schemas,
  node: Node,
  mark: 'readOnly' | 'writeOnly',
  above: ReadonlySet<string> = new Set(),
): boolean {
  return node.filter(isObjectPlace).some((place) => {
    if (above.has(place.pointer)) return false;
    const { $ref, allOf = [] } = place.schema;
    const referenced = $ref === undefined ? [] : [placeAt(schemas, pointerOf($ref))];
    const whole = [...referenced, ...allOf.map((schema, index) => placeBelow(place, schema, 'allOf', index))];
    return place.schema[mark] === true || isMarked(schemas, whole, mark, new Set([...above, place.pointer]));
  });
}
