import type { DoubtLog } from '../doubt-log.ts';
import type { DraftChoice } from '../draft.ts';

export interface PageContext {
  readonly log: DoubtLog;
  /** Names that the page defines. */
  readonly models: ReadonlySet<string>;
  /** Values that the page lists under a name, to which `{@link NAME}` leads. */
  readonly links: ReadonlyMap<string, readonly DraftChoice[]>;
}
