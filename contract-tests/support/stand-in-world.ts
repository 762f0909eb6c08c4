/** What all parts of the stand-in share. */
export interface StandInWorld {
  readonly drifted: (name: string) => boolean;
  /** Milliseconds since 1970 by the clock of the stand-in. */
  readonly now: () => number;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  /** JSON unless told otherwise. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What is sent in place of the body's JSON. */
  readonly text?: string;
}

/** One provider; `undefined` where a path is not its own. */
export type Part = (asked: Asked) => Answer | undefined;

/** `YYYY-MM-DD hh:mm:ss` in UTC. */
export function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
