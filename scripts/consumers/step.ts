import type { Workshop } from './workshop.ts';

/** Says what it has found, in a few words; throws where that is not as it should be. */
export type Step = () => Promise<string>;

/** Projects that share an installation; each step is one of them. */
export interface Consumer {
  readonly name: string;
  steps(
    workshop: Workshop,
  ): AsyncIterable<readonly [name: string, step: Step]> | Iterable<readonly [name: string, step: Step]>;
}

export function assertThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
