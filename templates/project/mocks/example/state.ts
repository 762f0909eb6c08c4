import type { Schemas } from '../../generated/example/operations.ts';

/** What the mock remembers, by collection. */
export interface State {
  readonly tasks: Schemas['Task'];
}
