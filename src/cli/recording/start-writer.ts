import type { Writable } from 'node:stream';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { type Frame, frameBytes, frameReader } from '../../record/frames.ts';
import type { LostExchange } from '../../record/lost-exchange.ts';
import type { PassedExchange } from '../../record/passed-exchange.ts';
import type { Io } from '../io.ts';
import { deferred } from './deferred.ts';
import type { RecorderJob } from './recorder-job.ts';
import type { WriterNews, WriterOrder } from './writer-messages.ts';

/** Whoever redacts, checks and writes, as the recorder sees it. */
export interface RecordingWriter {
  readonly opened: Opened;
  /** Calls back when the exchange is in the file; where nothing can be written any more, at once. */
  take(exchange: PassedExchange, written: () => void): void;
  lost(exchange: LostExchange): void;
  /** Rejects when nothing can be written any more. */
  readonly broken: Promise<never>;
  /** Has it tell what the run comes to, and gives the number of exchanges. */
  end(): Promise<number>;
  /** Waits until it has let go of the file and is gone. */
  close(): Promise<void>;
}

type Opened = Extract<WriterNews, { opened: unknown }>['opened'];

/**
 * Starts a writer and has it open the file.
 *
 * @throws LockstepError what `openRecording` throws; `OUTPUT_FAILED` where the writer ends before its time
 */
export async function startWriter(
  job: RecorderJob,
  io: Pick<Io, 'print' | 'tell' | 'spawnWriter'>,
): Promise<RecordingWriter> {
  const { input, output, gone } = await io.spawnWriter();
  const waiting: (() => void)[] = [];
  const opened = deferred<Opened>();
  const ended = deferred<number>();
  const broken = deferred<never>();
  let isBroken = false;
  const breakOff = (error: Error): void => {
    isBroken = true;
    for (const one of [opened, ended, broken]) one.reject(error);
    for (const written of waiting.splice(0)) written();
  };
  const read = frameReader(({ head }) => {
    // Both ends are of one version.
    const news = head as WriterNews;
    if ('taken' in news) for (const written of waiting.splice(0, news.taken)) written();
    else if ('print' in news) io.print(news.print);
    else if ('tell' in news) io.tell(news.tell);
    else if ('opened' in news) opened.resolve(news.opened);
    else if ('ended' in news) ended.resolve(news.ended.exchanges);
    else breakOff(errorOf(news.failed));
  });
  output.on('data', read);
  const send = sender(input);
  // How it ended says more than that it takes nothing.
  input.on('error', () => undefined);
  void gone.then((how) => breakOff(endedEarly(job.file, how)));
  send({ job });
  return {
    opened: await opened.promise,
    take(exchange, written) {
      if (isBroken) return written();
      waiting.push(written);
      sendPassed(send, exchange);
    },
    lost: (lost) => send({ lost }),
    broken: broken.promise,
    end() {
      send({ end: true });
      return ended.promise;
    },
    async close() {
      input.end();
      await gone;
    },
  };
}

type Send = (order: WriterOrder, bodies?: Frame['bodies']) => void;

/** Spelt out member by member: to spread them costs more than to send them. */
function sendPassed(send: Send, { started, request, response }: PassedExchange): void {
  const { body } = request;
  const passed = {
    started,
    request: { method: request.method, target: request.target, headers: request.headers },
    response: { status: response.status, headers: response.headers, time: response.time },
  };
  send({ passed }, [typeof body === 'string' ? Buffer.from(body) : body, response.body]);
}

/** All that is sent while one turn of the loop reads goes out at once: a write costs more than what is in it. */
function sender(input: Writable): Send {
  let isCorked = false;
  const uncork = (): void => {
    isCorked = false;
    input.uncork();
  };
  return (head, bodies = [undefined, undefined]) => {
    if (!isCorked) {
      isCorked = true;
      input.cork();
      setImmediate(uncork);
    }
    for (const bytes of frameBytes({ head, bodies })) input.write(bytes);
  };
}

function errorOf({ code, message }: Extract<WriterNews, { failed: unknown }>['failed']): Error {
  return code === undefined ? new Error(message) : new LockstepError(code, message);
}

function endedEarly(file: string, how: string): LockstepError {
  return new LockstepError(
    'OUTPUT_FAILED',
    `Failed to go on writing ${file}: the process that writes it has ended (${how}). What it had written is there; start the recorder again, and it goes on with the file.`,
  );
}
