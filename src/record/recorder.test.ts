import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Evidence, RecordedExchange } from '../exchange/recording.ts';
import { exchangeRedactor } from '../exchange/redact/redact-exchange.ts';
import { GENERAL_RULES } from '../exchange/redact/redaction-rules.ts';
import type { LostExchange } from './lost-exchange.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const today: Evidence = { source: 'live', date: '2026-11-27T10:00:00Z', target: 'https://api.example' };
const phone = '4915112345678';

function passed(headers: Record<string, string> = {}): PassedExchange {
  return {
    started: Date.parse('2026-11-27T12:00:00Z'),
    request: { method: 'GET', target: `/a?phone=${phone}&token=h1dden`, headers: {}, body: undefined },
    response: { status: 200, headers, body: new Uint8Array([0x5b, 0x5d]), time: 5 },
  };
}

/** A recorder and, in their order, what it does. */
function recorderOf(evidence: Evidence = today): {
  recorder: Recorder;
  done: string[];
  recorded: RecordedExchange[];
  lost: LostExchange[];
} {
  const done: string[] = [];
  const recorded: RecordedExchange[] = [];
  const lost: LostExchange[] = [];
  const recorder = createRecorder({
    file: { evidence: today, append: (...entries) => done.push(`append ${entries.join(' ')}`) },
    evidence,
    redact: exchangeRedactor(GENERAL_RULES, new Uint8Array(32).fill(7)),
    keepOriginals: (_keyId, originals) => done.push(`keep ${[...originals.values()]}`),
    onRecorded: (exchange) => recorded.push(exchange),
    onLost: (one) => lost.push(one),
  });
  return { recorder, done, recorded, lost };
}

describe('a recorder', () => {
  test('keeps the way back first, then writes the entry with its time, and then hands it on', async () => {
    const { recorder, done, recorded } = recorderOf();
    recorder.take(passed());
    expect(done.map((one) => one.split(' ', 1)[0])).toEqual(['keep', 'append']);
    expect(done[0]).toBe(`keep ${phone}`);
    const entry = JSON.parse(done[1]?.slice('append '.length) ?? '');
    expect(entry).toMatchObject({ startedDateTime: '2026-11-27T12:00:00.000Z', time: 5 });
    expect(entry.request.url).toMatch(/^https:\/\/api\.example\/a\?phone=49\d{11}&token=x+$/);
    expect(entry).not.toHaveProperty('_evidence');
    expect(recorded).toEqual([]);
    await turn();
    expect(recorded).toHaveLength(1);
  });

  test('counts what it wrote and what it hid', () => {
    const { recorder, recorded } = recorderOf();
    recorder.take(passed());
    recorder.take(passed());
    const { exchanges, redacted } = recorder.counts();
    expect(exchanges).toBe(2);
    expect(redacted).toMatchObject({ 'secret field': 2, 'identifier field': 2 });
    recorder.settle();
    expect(recorded).toHaveLength(2);
  });

  test('says at each entry what it rests on, where that is not what the file says', () => {
    const { recorder, done } = recorderOf({ ...today, date: '2026-11-28T10:00:00Z' });
    recorder.take(passed());
    expect(JSON.parse(done[1]?.slice('append '.length) ?? '')).toMatchObject({
      _evidence: { source: 'live', date: '2026-11-28T10:00:00Z' },
    });
  });

  test('writes in one go what came together, and leaves out what it cannot redact', () => {
    const { recorder, done, recorded, lost } = recorderOf();
    recorder.take(passed(), passed({ 'content-encoding': 'zstd' }), passed());
    expect(done.filter((one) => one.startsWith('append'))).toHaveLength(1);
    expect(done.at(-1)?.match(/"startedDateTime"/g)).toHaveLength(2);
    expect(lost).toHaveLength(1);
    expect(recorder.counts().exchanges).toBe(2);
    recorder.settle();
    expect(recorded).toHaveLength(2);
  });

  test('does not write what it cannot redact', () => {
    const { recorder, done, lost } = recorderOf();
    recorder.take(passed({ 'content-encoding': 'zstd' }));
    expect(done).toEqual([]);
    expect(lost).toMatchObject([{ reason: 'unreadable', method: 'GET' }]);
    expect(recorder.counts().exchanges).toBe(0);
  });
});
