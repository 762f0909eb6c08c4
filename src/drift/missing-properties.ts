import { escapeToken, pointerTokens } from '../json/json-pointer.ts';
import type { Observation } from './observation.ts';
import type { Judgement } from './rules/operation-rule.ts';
import type { Shape } from './shape.ts';
import type { SpecPlace } from './spec-places.ts';
import { declaredProperties, type ShapeSite, walkShape } from './walk-shape.ts';

/** A declared property that no answer shows, though its object was there, and what recordings have of it. */
export interface MissingProperty {
  readonly pointer: string;
  readonly place: SpecPlace;
  readonly site: ShapeSite;
  /** Of recordings that answers compare with. */
  readonly recorded: Shape | undefined;
  readonly everRecorded: Shape | undefined;
}

/** Presence is judged over all items and exchanges of an operation. What belongs to the other direction is not missed. */
export function missingProperties(observation: Observation): readonly MissingProperty[] {
  const other = observation.direction === 'response' ? 'writeOnly' : 'readOnly';
  return [...walkShape(observation)].flatMap((site) => {
    if (!site.shape.types.has('object')) return [];
    return [...declaredProperties(observation, site)].flatMap(([name, places]) => {
      const [place] = places;
      if (place === undefined || site.shape.properties.has(name)) return [];
      if (places.some(({ schema }) => schema[other] === true)) return [];
      const pointer = `${site.pointer}/${escapeToken(name)}`;
      const [recorded, everRecorded] = [site.recorded, site.everRecorded].map((seen) =>
        seen?.properties.get(name),
      );
      return [{ pointer, place, site, recorded, everRecorded }];
    });
  });
}

/** Told by how many exchanges could have had it. */
export function toJudgement(
  { pointer, place, site }: MissingProperty,
  evidence: Judgement['evidence'],
): Judgement {
  const { exchanges } = site.shape;
  const expected = pointerTokens(pointer).at(-1) ?? '';
  return {
    pointer,
    specPointer: place.pointer,
    expected,
    received: null,
    occurrences: exchanges,
    exchanges,
    evidence,
  };
}
