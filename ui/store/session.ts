import { type Signal, signal } from '@preact/signals';

/** The session that is looked at. */
export const session: Signal<string> = signal('default');

/** Counts up when something was done that pages may show: they ask again then. */
export const changes: Signal<number> = signal(0);

export function noteChange(): void {
  changes.value += 1;
}
