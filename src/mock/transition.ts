import type { Collection } from './collection.ts';
import type { CompiledMock } from './compiled-mock.ts';
import type { AnyCollection, Moment } from './definition.ts';
import { type Session, stateOf } from './session.ts';
import type { State } from './state.ts';

/** What becomes of records by itself, all at one instant. */
export interface Transition {
  readonly provider: string;
  readonly collection: string;
  /** In a few words: `the package is over`. */
  readonly what: string;
  /** The number of records that it becomes of. */
  readonly count: number;
  /** The keys of the first of them. */
  readonly keys: readonly string[];
}

/** The next instant at which something becomes of records. */
export interface NextTransitions {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly transitions: readonly Transition[];
}

/** Which transitions are meant: all where nothing is named. */
export interface TransitionFilter {
  readonly provider?: string;
  readonly collection?: string;
}

const MOST_KEYS = 10;

/** What comes next after the session's clock; `undefined` where nothing more comes. */
export function nextTransitions(
  mocks: Iterable<CompiledMock>,
  session: Session,
  { provider, collection }: TransitionFilter = {},
): NextTransitions | undefined {
  const next = new Next();
  for (const { mock } of mocks) {
    const { id } = mock.provider;
    if (provider !== undefined && provider !== id) continue;
    const state = stateOf(session, id);
    for (const [name, { entries }] of Object.entries(state.collections)) {
      const moments = mock.collections[name]?.moments;
      if (moments === undefined || (collection !== undefined && collection !== name)) continue;
      lookAhead(next, { provider: id, collection: name, entries, moments }, state, session.clock.now());
    }
  }
  return next.found();
}

interface Ahead {
  readonly provider: string;
  readonly collection: string;
  readonly entries: Collection['entries'];
  readonly moments: NonNullable<AnyCollection['moments']>;
}

function lookAhead(next: Next, { entries, moments, ...place }: Ahead, state: State, now: number): void {
  for (const { key, record } of entries()) {
    for (const moment of moments(record, { state: state.reader, now }))
      if (moment.at > now) next.add({ ...place, key }, moment);
  }
}

interface Group {
  readonly provider: string;
  readonly collection: string;
  readonly what: string;
  count: number;
  readonly keys: string[];
}

/** Keeps what comes first. */
class Next {
  #at = Number.POSITIVE_INFINITY;
  #groups = new Map<string, Group>();

  add(
    place: { readonly provider: string; readonly collection: string; readonly key: string },
    { at, what }: Moment,
  ): void {
    if (at > this.#at) return;
    if (at < this.#at) this.#groups.clear();
    this.#at = at;
    const { key, ...where } = place;
    const name = JSON.stringify([where.provider, where.collection, what]);
    const group = this.#groups.get(name) ?? { ...where, what, count: 0, keys: [] };
    group.count += 1;
    if (group.keys.length < MOST_KEYS) group.keys.push(key);
    this.#groups.set(name, group);
  }

  found(): NextTransitions | undefined {
    return this.#groups.size === 0 ? undefined : { at: this.#at, transitions: [...this.#groups.values()] };
  }
}
