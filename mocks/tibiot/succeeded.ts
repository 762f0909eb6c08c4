import type { KeyedRandom } from 'lockstep/fixtures';
import type { Success } from './envelope.ts';

/** The envelope of a success in a fixture. */
export function succeeded<D>(random: KeyedRandom, data: D): Success<D> {
  return { code: 200, message: 'success', traceId: random.hex('traceId', 32), data };
}
