import { relative } from 'node:path';
import { listenRecordingProxy } from '../../record/recording-proxy.ts';
import type { Io } from '../io.ts';
import type { RecorderJob } from './recorder-job.ts';
import { type RecordingWriter, startWriter } from './start-writer.ts';

export interface RecorderAddress {
  readonly port: number;
  readonly hostname: string;
  /** Milliseconds for which the target may be silent. */
  readonly timeout: number;
}

/** Bytes of a body above which an exchange is passed on and not recorded. */
const BODY_LIMIT = 64 * 1024 * 1024;

/**
 * Records until it is asked to stop, or until the file cannot be written. Gives the number of exchanges.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`, and what `openRecording` throws
 */
export async function runRecorder(job: RecorderJob, address: RecorderAddress, io: Io): Promise<number> {
  const writer = await startWriter(job, io);
  try {
    await serve(job, address, writer, io);
    return await writer.end();
  } finally {
    await writer.close();
  }
}

async function serve(
  { evidence, file }: RecorderJob,
  address: RecorderAddress,
  writer: RecordingWriter,
  io: Io,
): Promise<void> {
  const { isEmpty, wasTorn } = writer.opened;
  const proxy = await listenRecordingProxy({
    ...{ ...address, target: evidence.target, bodyLimit: BODY_LIMIT },
    ...{ onExchange: writer.take, onLost: writer.lost },
  });
  io.tell(`  ${evidence.source} ${evidence.target}`);
  io.tell(`  into ${relative(io.cwd, file)}${isEmpty ? '' : ', which is gone on with'}`);
  if (wasTorn) io.tell('  which ended in the middle of an entry; that entry was taken out');
  io.print(`lockstep record listening on ${proxy.url}`);
  try {
    await Promise.race([io.stopped(), writer.broken]);
  } finally {
    await proxy.close();
  }
}
