import { LockstepError } from '../../errors/lockstep-error.ts';
import type { Verifiable } from '../../server/inspector/desk.ts';
import { verify } from '../commands/verify.ts';
import type { Io } from '../io.ts';
import { parseArguments } from '../parse-arguments.ts';

/**
 * The JSON report of `lockstep verify` at some targets, document and mock as they are on disk now.
 *
 * @throws LockstepError the codes of `lockstep verify`, and `RECORDINGS_MISSING` where it has nothing to say
 */
export async function verifyNow(io: Io, targets: readonly Verifiable[]): Promise<string> {
  const printed: string[] = [];
  const args = [...targets.flatMap((target) => ['--target', target]), '--reporter', 'json'];
  const quiet = { ...io, print: (line: string) => printed.push(line), tell: () => undefined };
  await verify.run(parseArguments('verify', verify, args), quiet);
  const text = printed.join('\n');
  if (text !== '') return text;
  throw new LockstepError(
    'RECORDINGS_MISSING',
    'Failed to verify: there is no report. Run "lockstep verify" to see why.',
  );
}
