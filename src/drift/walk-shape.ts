import { escapeToken } from '../json/json-pointer.ts';
import type { Observation } from './observation.ts';
import type { Shape } from './shape.ts';
import { placesOfItems, placesOfProperty, placesOfRoot, type SpecPlace } from './spec-places.ts';

/** A place that answers have shown, with what recordings showed there and what the spec says of it. */
export interface ShapeSite {
  /** General pointer into the body. */
  readonly pointer: string;
  readonly shape: Shape;
  readonly recorded: Shape | undefined;
  readonly everRecorded: Shape | undefined;
  readonly places: readonly SpecPlace[];
  /** The first of them, which stands for all. */
  readonly place: SpecPlace;
}

type Pending = Omit<ShapeSite, 'place'>;

/** Walks what answers have shown, from the outside inwards, as far as the spec says anything. */
export function* walkShape({
  spec,
  schema,
  answered,
  recorded,
  everRecorded,
}: Observation): Generator<ShapeSite> {
  const { schemas } = spec.table;
  const pending: Pending[] = [
    { pointer: '', shape: answered, recorded, everRecorded, places: placesOfRoot(schemas, schema) },
  ];
  for (let site = pending.pop(); site !== undefined; site = pending.pop()) {
    const [place] = site.places;
    // What the spec says nothing of, it says nothing of further in.
    if (place === undefined) continue;
    yield { ...site, place };
    const { pointer, shape } = site;
    for (const [name, member] of shape.properties) {
      const next = below(site, `${pointer}/${escapeToken(name)}`, member, (seen) =>
        seen.properties.get(name),
      );
      pending.push({ ...next, places: placesOfProperty(schemas, site.places, name) });
    }
    if (shape.items === undefined) continue;
    const next = below(site, `${pointer}/*`, shape.items, ({ items }) => items);
    pending.push({ ...next, places: placesOfItems(schemas, site.places) });
  }
}

function below(
  { recorded, everRecorded }: Pending,
  pointer: string,
  shape: Shape,
  step: (seen: Shape) => Shape | undefined,
): Omit<Pending, 'places'> {
  const inside = (seen: Shape | undefined) => (seen === undefined ? undefined : step(seen));
  return { pointer, shape, recorded: inside(recorded), everRecorded: inside(everRecorded) };
}

/** The names of the properties that the spec declares for objects at a site. */
export function declaredNames({ places }: ShapeSite): ReadonlySet<string> {
  return new Set(places.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
}
