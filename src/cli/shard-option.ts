import { planShard } from '../replay/shard.ts';
import type { VerifiedProvider } from '../replay/verify.ts';
import type { Shard, VerifyReport } from '../replay/verify-report.ts';
import type { Io } from './io.ts';
import { usageError } from './parse-arguments.ts';

/** More parts than any run has. */
const MOST = 1000;

/**
 * Reads `--shard`: `1/3` is the first of three parts, and without it the run is one.
 *
 * @throws LockstepError `USAGE`, also where a part would update the baseline or the proofs of the whole
 */
export function readShard(options: {
  readonly shard: string | undefined;
  readonly 'update-baseline': boolean;
  readonly 'keep-proof': boolean;
}): Shard | undefined {
  const { shard, 'update-baseline': update, 'keep-proof': keep } = options;
  if (shard === undefined) return undefined;
  if (keep) {
    throw usageError(
      'verify',
      '--shard checks a part, and --keep-proof writes down the whole; leave one of them out',
    );
  }
  if (update) {
    throw usageError(
      'verify',
      '--shard checks a part, and --update-baseline is about the whole; update where the parts are joined: lockstep report FILE... --baseline FILE --update-baseline',
    );
  }
  return parseShard(shard);
}

function parseShard(value: string): Shard {
  const [, index, of] = (/^(\d{1,9})\/(\d{1,9})$/.exec(value) ?? []).map(Number);
  if (index === undefined || of === undefined) {
    throw refused(value, 'expected I/N, such as 1/3 for the first of three parts');
  }
  if (of < 1 || of > MOST) throw refused(value, `expected from 1 to ${MOST} parts`);
  if (index < 1 || index > of) {
    const known = of === 1 ? '1/1' : `1/${of} to ${of}/${of}`;
    throw refused(value, `there is no part ${index} of ${of}; expected ${known}`);
  }
  return { index, of };
}

function refused(value: string, reason: string): Error {
  return usageError('verify', `--shard cannot be "${value}"; ${reason}`);
}

/** What of the recordings this run checks, and how its report is labelled; an empty part is told of in a line. */
export function takeShard(
  verified: readonly VerifiedProvider[],
  shard: Shard | undefined,
  targets: readonly string[],
  io: Io,
): { readonly providers: readonly VerifiedProvider[]; readonly label: Pick<VerifyReport, 'shard'> } {
  if (shard === undefined) return { providers: verified, label: {} };
  const { label, providers, groups } = planShard(verified, shard, targets);
  if (providers.every(({ recordings }) => recordings.length === 0)) {
    io.tell(
      `Shard ${label.index} of ${label.of} is empty: recordings that share an operation stay together, and there ${groups === 1 ? 'is 1 such group' : `are ${groups} such groups`}.`,
    );
  }
  return { providers, label: { shard: label } };
}
