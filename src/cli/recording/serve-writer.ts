import type { Readable, Writable } from 'node:stream';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { type Frame, frameBytes, frameReader } from '../../record/frames.ts';
import type { PassedExchange } from '../../record/passed-exchange.ts';
import { type OpenRecording, openRecording } from './open-recording.ts';
import type { PassedHead, WriterNews, WriterOrder } from './writer-messages.ts';

/**
 * Redacts, checks and writes what comes in, and says so. Where nobody listens any more, whatever has come whole is
 * written all the same; with the end of the input it lets go of the file.
 */
export function serveWriter(input: Readable, output: Writable): void {
  let recording: OpenRecording | undefined;
  const say = (news: WriterNews): void => {
    for (const bytes of frameBytes({ head: news, bodies: [undefined, undefined] })) output.write(bytes);
  };
  const close = (): void => {
    recording?.close();
    recording = undefined;
  };
  const fail = (error: unknown): void => {
    say({ failed: failureOf(error) });
    close();
    input.destroy();
    output.end();
  };
  const passed: PassedExchange[] = [];
  // What came together is written together: every write and every word costs more than an exchange more in it.
  const takePassed = (): void => {
    if (passed.length === 0) return;
    const together = passed.splice(0);
    recording?.take(...together);
    say({ taken: together.length });
  };
  const read = frameReader(({ head, bodies }) => {
    // Both ends are of one version.
    const order = head as WriterOrder;
    if ('passed' in order) {
      passed.push(passedOf(order.passed, bodies));
      return;
    }
    takePassed();
    if ('job' in order) {
      const teller = {
        print: (line: string) => say({ print: line }),
        tell: (line: string) => say({ tell: line }),
      };
      openRecording(order.job, teller).then((open) => {
        recording = open;
        say({ opened: { isEmpty: open.isEmpty, wasTorn: open.wasTorn } });
      }, fail);
    } else if ('lost' in order) {
      recording?.lost(order.lost);
    } else if (recording !== undefined) {
      say({ ended: { exchanges: recording.end() } });
    }
  });
  output.on('error', () => undefined);
  input.on('data', (chunk: Buffer) => {
    try {
      read(chunk);
      takePassed();
    } catch (error) {
      fail(error);
    }
  });
  input.on('end', () => {
    close();
    output.end();
  });
}

function passedOf(
  { started, request, response }: PassedHead,
  [sent, received]: Frame['bodies'],
): PassedExchange {
  return {
    started,
    request: { method: request.method, target: request.target, headers: request.headers, body: sent },
    response: {
      status: response.status,
      headers: response.headers,
      time: response.time,
      body: received ?? NOTHING,
    },
  };
}

const NOTHING = new Uint8Array();

type Failure = Extract<WriterNews, { failed: unknown }>['failed'];

function failureOf(error: unknown): Failure {
  if (error instanceof LockstepError) return { code: error.code, message: error.message };
  return {
    code: undefined,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
