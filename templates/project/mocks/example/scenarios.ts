import type { Scenarios } from 'lockstep';
import type { State } from './state.ts';

/** Named start states; `typical` is in force at start. */
export const scenarios: Scenarios<State> = {
  typical: {
    summary: 'three tasks, one of them done',
    start: () => ({
      tasks: [
        { id: 1, title: 'Read the document', done: true },
        { id: 2, title: 'Write the spec', done: false },
        { id: 3, title: 'Record an answer', done: false },
      ],
    }),
  },
  empty: { summary: 'no task', start: () => ({ tasks: [] }) },
};
