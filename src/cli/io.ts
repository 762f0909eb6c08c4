import type { WriterPort } from './recording/spawn-writer.ts';

/** All that a command may do to the world outside: handed in, so that a test can stand in for a terminal. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The asked-for result, a line each. */
  readonly print: (line: string) => void;
  /** Text for people, a line each. */
  readonly tell: (line: string) => void;
  /** Whether text for people may be coloured. */
  readonly colour: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when the user asks to stop (Ctrl-C, SIGTERM). */
  readonly stopped: () => Promise<void>;
  /** Starts whoever writes a recording. */
  readonly spawnWriter: () => Promise<WriterPort>;
}

/** 0 clean, 1 findings, 2 could not run. */
export type ExitStatus = 0 | 1 | 2;
