import { escapeToken } from '../json/json-pointer.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import type { Judgement } from './rules/operation-rule.ts';
import type { Shape } from './shape.ts';
import { placesOfProperty, type SpecPlace } from './spec-places.ts';
import { declaredNames, type ShapeSite } from './walk-shape.ts';

/** A declared property that no answer shows, though its object was there, and what recordings have of it. */
export interface MissingProperty {
  readonly name: string;
  readonly pointer: string;
  readonly place: SpecPlace;
  /** The newest day until which recordings do not count, by the spec. */
  readonly vanished: string | undefined;
  readonly site: ShapeSite;
  /** Of recordings that answers compare with. */
  readonly recorded: Shape | undefined;
  readonly everRecorded: Shape | undefined;
}

/**
 * Presence is judged over all items and exchanges of an operation. Of answers: nobody has to send what is optional. What
 * belongs to requests alone is not missed.
 */
export function missingProperties(
  { schemas }: Pick<OperationTable, 'schemas'>,
  sites: readonly ShapeSite[],
): readonly MissingProperty[] {
  return sites.flatMap((site) => {
    if (!site.shape.types.has('object')) return [];
    return [...declaredNames(site)]
      .filter((name) => !site.shape.properties.has(name))
      .map((name) => [name, placesOfProperty(schemas, site.places, name)] as const)
      .filter(([, places]) => !places.some(({ schema }) => schema.writeOnly))
      .flatMap(([name, places]) =>
        // The first of the places that speak of it stands for them all.
        places.slice(0, 1).map((place) => ({ ...missing(name, place, site), vanished: vanishedOf(places) })),
      );
  });
}

/** A day by which the spec says that a property which recordings have has gone since. */
function vanishedOf(places: readonly SpecPlace[]): string | undefined {
  const days = places.flatMap(({ schema }) => schema['x-lockstep-vanished'] ?? []);
  return days
    .filter((day) => DAY.test(day))
    .sort()
    .at(-1);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function missing(name: string, place: SpecPlace, site: ShapeSite): Omit<MissingProperty, 'vanished'> {
  const pointer = `${site.pointer}/${escapeToken(name)}`;
  const [recorded, everRecorded] = [site.recorded, site.everRecorded].map((seen) =>
    seen?.properties.get(name),
  );
  return { name, pointer, place, site, recorded, everRecorded };
}

/** Told by how many exchanges could have had it. */
export function toJudgement(
  { name, pointer, place, site }: MissingProperty,
  evidence: Judgement['evidence'],
): Judgement {
  const { exchanges } = site.shape;
  return {
    pointer,
    specPointer: place.pointer,
    expected: name,
    received: null,
    occurrences: exchanges,
    exchanges,
    evidence,
  };
}
