import type { TrafficEntry } from '../api/types.ts';
import type { Tone } from '../components/badge.tsx';

export function statusTone(status: number): Tone {
  if (status >= 500) return 'red';
  return status >= 400 ? 'amber' : 'green';
}

/** What became of a request, as a person would sort it. */
export type Fate = 'answered' | 'refused' | 'faulty' | 'broken';

/** `broken`: the mock broke its own contract. `faulty`: a fault made the answer. */
export function fateOf({ problems, mockProblems, fault, status }: TrafficEntry): Fate {
  if (mockProblems.length > 0) return 'broken';
  if (fault !== null) return 'faulty';
  return problems.length > 0 || status >= 400 ? 'refused' : 'answered';
}

export const FATE_TONES: Readonly<Record<Fate, Tone>> = {
  answered: 'green',
  refused: 'amber',
  faulty: 'blue',
  broken: 'red',
};
