/** The keys under which Redis keeps what mocks of one definition share. One of their own has a name of its own. */
export interface SharedKeys {
  /** Sorted set: names of sessions by last use, in milliseconds since 1970. */
  readonly sessions: string;
  session(name: string): SessionKeys;
}

/** The keys of one session. */
export interface SessionKeys {
  /** Hash: `id` and `n`, which are its version, `setting`, and what the scripts count by. */
  readonly meta: string;
  /** List: what the latest versions have changed. */
  readonly log: string;
  /** Text, for a moment: the process that is to commit next. */
  readonly turn: string;
  /** List: the latest requests. */
  readonly journal: string;
  /** Hash: the number of requests, and of breaches of the mocks. */
  readonly totals: string;
  /** By provider: hash of changed records, and hash of the order in which new ones have come. */
  readonly records: readonly (readonly [records: string, order: string])[];
}

/** The braces put all keys into one slot of a cluster, so that a script may use them together. */
export function sharedKeys(definition: string, providers: readonly string[]): SharedKeys {
  const prefix = `lockstep:{${definition}}`;
  return {
    sessions: `${prefix}:sessions`,
    session(name) {
      const own = `${prefix}:session:${name}`;
      return {
        meta: `${own}:meta`,
        log: `${own}:log`,
        turn: `${own}:turn`,
        journal: `${own}:journal`,
        totals: `${own}:totals`,
        records: providers.map((id) => [`${own}:records:${id}`, `${own}:order:${id}`] as const),
      };
    },
  };
}
