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

/** Walks what answers have shown, from the outside inwards, as far as the spec says anything. */
export function walkShape({
  spec,
  schema,
  answered,
  recorded,
  everRecorded,
}: Observation): readonly ShapeSite[] {
  const { schemas } = spec.table;
  const sites: ShapeSite[] = [];
  const pending: ShapeSite[] = [];
  const add = (site: Omit<ShapeSite, 'place'>): void => {
    const [place] = site.places;
    // What the spec says nothing of, it says nothing of further in.
    if (place !== undefined) pending.push({ ...site, place });
  };
  add({ pointer: '', shape: answered, recorded, everRecorded, places: placesOfRoot(schemas, schema) });
  for (let site = pending.pop(); site !== undefined; site = pending.pop()) {
    sites.push(site);
    const { pointer, shape, places } = site;
    for (const [name, member] of shape.properties) {
      add({
        pointer: `${pointer}/${escapeToken(name)}`,
        shape: member,
        recorded: site.recorded?.properties.get(name),
        everRecorded: site.everRecorded?.properties.get(name),
        places: placesOfProperty(schemas, places, name),
      });
    }
    if (shape.items === undefined) continue;
    add({
      pointer: `${pointer}/*`,
      shape: shape.items,
      recorded: site.recorded?.items,
      everRecorded: site.everRecorded?.items,
      places: placesOfItems(schemas, places),
    });
  }
  return sites;
}

/** The names of the properties that the spec declares for objects at a site. */
export function declaredNames({ places }: ShapeSite): ReadonlySet<string> {
  return new Set(places.flatMap(({ schema }) => Object.keys(schema.properties ?? {})));
}
