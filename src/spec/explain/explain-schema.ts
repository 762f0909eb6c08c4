import { isJsonArray, type JsonValue } from '../../json/json-value.ts';
import { pointerOf } from '../reference.ts';
import type { SchemaObject } from '../schema.ts';
import { schemaAt } from '../schema-at.ts';
import type { Violation } from '../violation.ts';
import { explainArray } from './explain-array.ts';
import { explainComposition } from './explain-composition.ts';
import { explainObject } from './explain-object.ts';
import { explainScalar } from './explain-scalar.ts';
import { explainValue } from './explain-value.ts';
import { joined, NONE } from './joined.ts';
import { type Explain, elsewhere, type Site, shortened } from './site.ts';

/** What has been found out about referenced schemas, by schema and place. */
type Known = Map<string, { readonly value: JsonValue; readonly found: readonly Violation[] }>;

/** What a walk has found, and what it took. */
export interface Walk {
  readonly found: readonly Violation[];
  /** How often a value was held against a schema; more than were allowed where the walk did not come to its end. */
  readonly steps: number;
}

/** Where a walk begins; one in no direction says none. */
export type Start = Omit<Site, 'direction'> & Partial<Pick<Site, 'direction'>>;

/** Walks a value and its schema side by side and says what is wrong, one violation for each cause. */
export function explainSchema(start: Start): readonly Violation[] {
  return walkSchema(start, Number.POSITIVE_INFINITY).found;
}

/** The same, in so many steps at most: where they do not suffice, what was found means nothing. */
export function walkSchema({ direction, ...start }: Start, most: number): Walk {
  const known: Known = new Map();
  let steps = 0;
  const explain: Explain = (at) => {
    steps += 1;
    if (at.schema === true) return NONE;
    // What is refused is left at once, as far as the walk can be left.
    if (steps > most || !hasKeywords(at)) return [refused(at)];
    return explainKeywords(at, explain, known);
  };
  return { found: explain({ ...start, direction }), steps };
}

/** As it is: a walk makes a site for every value, and no copy of it. */
function hasKeywords(site: Site): site is Site<SchemaObject> {
  return typeof site.schema === 'object';
}

function explainKeywords(site: Site<SchemaObject>, explain: Explain, known: Known): readonly Violation[] {
  const own = explainValue(site);
  // A value of another type breaks every other keyword as well: that is not worth telling.
  if (own[0]?.keyword === 'type') return own;
  const found = joined(
    own,
    explainReference(site, explain, known),
    typeof site.value === 'object' ? explainContainer(site, explain) : explainScalar(site),
    explainComposition(site, explain),
  );
  // A schema that is reached twice for one value has found the very same violations twice.
  return found.length > 1 ? [...new Set(found)] : found;
}

function explainContainer(site: Site<SchemaObject>, explain: Explain): readonly Violation[] {
  return isJsonArray(site.value) ? explainArray(site, site.value, explain) : explainObject(site, explain);
}

/** Each referenced schema is asked once for each place: without this, schemas that share others take exponential time. */
function explainReference(site: Site<SchemaObject>, explain: Explain, known: Known): readonly Violation[] {
  const reference = site.schema.$ref;
  if (reference === undefined) return NONE;
  const specPointer = pointerOf(reference);
  const key = `${specPointer}\n${site.pointer}`;
  const before = known.get(key);
  // A name and the member it belongs to stand at one place, and are two values.
  if (before !== undefined && before.value === site.value) return before.found;
  const schema = schemaAt(site.schemas, specPointer);
  const found = schema === undefined ? NONE : explain(elsewhere(site, schema, specPointer));
  known.set(key, { value: site.value, found });
  return found;
}

function refused(site: Site): Violation {
  return {
    keyword: 'false',
    pointer: site.pointer,
    specPointer: site.specPointer,
    expected: false,
    received: shortened(site.value),
    open: false,
  };
}
