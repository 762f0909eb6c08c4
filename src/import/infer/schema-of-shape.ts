import { occurrencesOf, type Shape } from '../../drift/shape.ts';
import type { DraftField, DraftSchema, Source } from '../draft.ts';

/** What the values are called in a sentence: "Seen in 3 of 4 answers". */
export interface SeenIn {
  readonly source: Source;
  readonly noun: string;
  /** The least values of an object that show that a member is always there; `undefined` where nothing could. */
  readonly least: number | undefined;
}

/** The narrowest schema of types and members that everything seen passes, with how often each member was seen. */
export function schemaOfShape(shape: Shape, seen: SeenIn): DraftSchema {
  const { types, properties, items } = shape;
  const objects = types.get('object') ?? 0;
  const fields = [...properties].map(([name, member]) => fieldOf(name, member, objects, seen));
  const isGuess = fields.some(({ required }) => required === true);
  return {
    types: [...types.keys()].filter((type) => !(type === 'integer' && types.has('number'))),
    ...(fields.length === 0 ? {} : { fields }),
    ...(items === undefined ? {} : { items: schemaOfShape(items, seen) }),
    assumed: isGuess
      ? [{ code: 'seen-in-traffic', read: `required is what all of ${objects} ${seen.noun} have` }]
      : [],
    source: seen.source,
  };
}

function fieldOf(name: string, member: Shape, objects: number, seen: SeenIn): DraftField {
  const count = occurrencesOf(member);
  const isAlways = seen.least !== undefined && objects >= seen.least && count >= objects;
  const schema = schemaOfShape(member, seen);
  const description = `Seen in ${count} of ${objects} ${seen.noun}.`;
  return { name, required: isAlways ? true : undefined, schema: { ...schema, description } };
}
