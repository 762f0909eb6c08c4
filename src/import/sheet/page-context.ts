import type { DoubtLog } from '../doubt-log.ts';

export interface PageContext {
  readonly log: DoubtLog;
  /** Names that the page defines. */
  readonly models: ReadonlySet<string>;
}
