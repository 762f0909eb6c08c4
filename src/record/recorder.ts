import type { Evidence, RecordedExchange } from '../exchange/recording.ts';
import type { RedactedExchange, RedactionCounts } from '../exchange/redact/redact-exchange.ts';
import { harEntry } from '../exchange/write-har.ts';
import type { HarAppender } from './har-appender.ts';
import type { LostExchange } from './lost-exchange.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { toRecorded } from './to-recorded.ts';

export interface RecorderOptions {
  readonly file: Pick<HarAppender, 'append' | 'evidence'>;
  /** What this run adds. */
  readonly evidence: Evidence;
  readonly redact: (exchange: RecordedExchange) => RedactedExchange;
  /** Keeps what the pseudonyms of a key stand for; called before they are written. */
  readonly keepOriginals: (keyId: string, originals: RedactedExchange['originals']) => void;
  /** Takes an exchange as it is in the file, after its client has the response; and its answer, where it was read. */
  readonly onRecorded: (exchange: RecordedExchange, reading: RedactedExchange['responseReading']) => void;
  /** Told of an exchange that was not written. */
  readonly onLost: (lost: LostExchange) => void;
}

export interface Recorder {
  /**
   * Redacts exchanges and writes them in one go. When it returns, they are in the file.
   *
   * @throws LockstepError `OUTPUT_FAILED`; none of them is in the file then
   */
  take(...passed: readonly PassedExchange[]): void;
  /** Hands on what was written and not handed on yet. */
  settle(): void;
  readonly counts: () => { readonly exchanges: number; readonly redacted: RedactionCounts };
}

export function createRecorder(options: RecorderOptions): Recorder {
  const { file, evidence, redact, keepOriginals, onRecorded, onLost } = options;
  const redactedCounts: { -readonly [R in keyof RedactionCounts]: number } = {};
  const written: Pick<RedactedExchange, 'exchange' | 'responseReading'>[] = [];
  // A file that goes on with that of another day says so at each entry.
  const own = sameGround(file.evidence, evidence) ? {} : { evidence };
  let exchanges = 0;
  const settle = (): void => {
    for (const { exchange, responseReading } of written.splice(0)) onRecorded(exchange, responseReading);
  };
  const redacted = (passed: PassedExchange): RedactedExchange | undefined => {
    const recordable = toRecorded(passed);
    if (recordable.ok) return redact({ ...recordable.exchange, ...own });
    const { method, target } = passed.request;
    onLost({ method, target, reason: 'unreadable', detail: recordable.detail });
    return undefined;
  };
  return {
    take(...passed) {
      const entries: string[] = [];
      const taken: RedactedExchange[] = [];
      for (const one of passed) {
        const result = redacted(one);
        if (result === undefined) continue;
        const { exchange, originals } = result;
        if (exchange.redacted !== undefined) keepOriginals(exchange.redacted, originals);
        entries.push(JSON.stringify(harEntry(exchange, one.started, evidence.target)));
        taken.push(result);
      }
      if (entries.length === 0) return;
      file.append(...entries);
      exchanges += entries.length;
      if (written.length === 0) setImmediate(settle);
      for (const redacted of taken) {
        written.push(redacted);
        const { counts } = redacted;
        for (const rule of rulesOf(counts)) {
          redactedCounts[rule] = (redactedCounts[rule] ?? 0) + (counts[rule] ?? 0);
        }
      }
    },
    settle,
    counts: () => ({ exchanges, redacted: redactedCounts }),
  };
}

function sameGround(a: Evidence, b: Evidence): boolean {
  return a.date.slice(0, 10) === b.date.slice(0, 10) && a.note === b.note;
}

/** The rules are a closed set, which the type of `Object.keys` loses. */
function rulesOf(counts: RedactionCounts): readonly (keyof RedactionCounts)[] {
  return Object.keys(counts) as (keyof RedactionCounts)[];
}
