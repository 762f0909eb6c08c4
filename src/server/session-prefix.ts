const PREFIX = '/_lockstep/s/';

export interface SessionPrefix {
  /** What stands in front of the rest of the target; empty where it names no session. */
  readonly prefix: string;
  readonly name: string | undefined;
}

const NONE: SessionPrefix = { prefix: '', name: undefined };

/** The session that a target names by its beginning, `/_lockstep/s/NAME`. */
export function sessionPrefix(target: string): SessionPrefix {
  if (!target.startsWith(PREFIX)) return NONE;
  const [name = ''] = target.slice(PREFIX.length).split(/[/?]/, 1);
  return { prefix: PREFIX + name, name };
}
