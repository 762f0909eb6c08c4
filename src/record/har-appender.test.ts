import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readHar } from '../exchange/read-har.ts';
import type { RecordedExchange, Recording } from '../exchange/recording.ts';
import { harEntry, writeHar } from '../exchange/write-har.ts';
import { openHarAppender } from './har-appender.ts';
import type { HarLog } from './prepare-har.ts';

const evidence = { source: 'sandbox', date: '2026-11-27', target: 'https://sandbox.example/v1' } as const;
const log: HarLog = {
  version: '1.2',
  creator: { name: 'lockstep', version: '0.0.0' },
  pages: [],
  _evidence: evidence,
};

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-append-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'recordings', 'traffic.har');
}

function exchange(name: string): RecordedExchange {
  return {
    request: { method: 'GET', target: `/books?name=${name}`, headers: {}, body: undefined },
    response: {
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: `line 1\nline 2 ] } } ${name}`,
    },
  };
}

function entry(name: string): string {
  return JSON.stringify(harEntry(exchange(name), 1_795_770_000_000, evidence.target));
}

function read(file: string): Recording {
  return readHar(readFileSync(file, 'utf8'), file);
}

function names(file: string): readonly string[] {
  return read(file).exchanges.map(({ request }) => request.target.replace('/books?name=', ''));
}

/** A file with these entries, closed. */
function recorded(...entries: readonly string[]): string {
  const file = newFile();
  const appender = openHarAppender(file, log);
  for (const name of entries) appender.append(entry(name));
  appender.close();
  return file;
}

/** The offsets in a range: every one at its ends, and each eleventh in between. */
function someOf(from: number, to: number): readonly number[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index);
  return all.filter((at) => at - from < 20 || to - at < 20 || at % 11 === 0);
}

describe('adding entries to a HAR file', () => {
  test('the file is a whole HAR before the first entry and after each', () => {
    const file = newFile();
    const appender = openHarAppender(file, log);
    expect(names(file)).toEqual([]);
    appender.append(entry('a'));
    expect(names(file)).toEqual(['a']);
    appender.append(entry('b'));
    expect(names(file)).toEqual(['a', 'b']);
    appender.append(entry('c'), entry('d'));
    expect(names(file)).toEqual(['a', 'b', 'c', 'd']);
    appender.close();
    expect(read(file).evidence).toEqual(evidence);
  });

  test('the targets of its entries are those behind the URL that was asked', () => {
    const file = recorded('a');
    expect(JSON.parse(readFileSync(file, 'utf8')).log.entries[0].request.url).toBe(
      'https://sandbox.example/v1/books?name=a',
    );
    expect(read(file).exchanges[0]?.request.target).toBe('/books?name=a');
  });

  test('a later run goes on with it, and keeps what it says of itself', () => {
    const file = recorded('a', 'b');
    const later = openHarAppender(file, { ...log, _evidence: { ...evidence, date: '2026-12-01' } });
    expect(later).toMatchObject({ evidence, wasTorn: false });
    later.append(entry('c'));
    later.close();
    expect(names(file)).toEqual(['a', 'b', 'c']);
  });

  test('a file that was cut off anywhere behind its first line gives every whole entry, and goes on', () => {
    const whole = readFileSync(recorded('a', 'b', 'c'));
    const header = whole.indexOf('\n');
    for (const at of someOf(header, whole.length)) {
      const file = recorded();
      writeFileSync(file, whole.subarray(0, at));
      const appender = openHarAppender(file, log);
      appender.append(entry('d'));
      appender.close();
      const before = ['a', 'b', 'c'].filter((name) => whole.subarray(0, at).includes(entry(name)));
      expect(names(file), `cut off at ${at}`).toEqual([...before, 'd']);
    }
  });

  test('a write of which only the beginning came through takes nothing away from what stood there', () => {
    const before = recorded('a', 'b');
    const after = recorded('a', 'b', 'c');
    const old = readFileSync(before);
    const next = readFileSync(after);
    const from = old.length - '\n]}}\n'.length;
    for (const written of someOf(0, next.length - from)) {
      const torn = Buffer.alloc(Math.max(old.length, from + written));
      old.copy(torn);
      next.copy(torn, from, from, from + written);
      writeFileSync(before, torn);
      const appender = openHarAppender(before, log);
      appender.close();
      const kept = torn.includes(entry('c')) ? ['a', 'b', 'c'] : ['a', 'b'];
      expect(names(before), `${written} bytes written`).toEqual(kept);
    }
  });

  test('an entry that is larger than what is read at once is found as well', () => {
    const file = recorded('a', 'b'.repeat(3_000_000));
    truncateSync(file, readFileSync(file).length - 3);
    const appender = openHarAppender(file, log);
    expect(appender.wasTorn).toBe(true);
    appender.append(entry('c'));
    appender.close();
    expect(names(file).map(({ length }) => length)).toEqual([1, 3_000_000, 1]);
  });

  test('a HAR that another tool laid out is laid out anew, with all that it has', () => {
    const file = recorded();
    const text = writeHar(
      { file, evidence, exchanges: [exchange('a'), exchange('b')] },
      { version: '1.0.0' },
    );
    writeFileSync(file, text.replace('"log": {', '"log": {\n"_more": {"a": 1},'));
    const appender = openHarAppender(file, log);
    appender.append(entry('c'));
    appender.close();
    expect(names(file)).toEqual(['a', 'b', 'c']);
    expect(JSON.parse(readFileSync(file, 'utf8')).log).toMatchObject({ pages: [], _more: { a: 1 } });
  });

  test('what is no HAR is refused and left alone', () => {
    const file = recorded();
    writeFileSync(file, '{"log":');
    expect(() => openHarAppender(file, log)).toThrow(/Failed to read the recording .*the file ends early/);
    expect(readFileSync(file, 'utf8')).toBe('{"log":');
  });

  test('a file that cannot be made is told, and nothing is left behind', () => {
    const file = recorded('a');
    expect(() => openHarAppender(join(file, 'below.har'), log)).toThrow(/Failed to write .*below\.har/);
    expect(readdirSync(join(file, '..'))).toEqual(['traffic.har']);
  });

  test('what was added behind the end by somebody else is not overwritten without a word', () => {
    const file = recorded('a');
    appendFileSync(file, 'something else');
    const appender = openHarAppender(file, log);
    expect(appender.wasTorn).toBe(true);
    appender.close();
    expect(names(file)).toEqual(['a']);
  });
});
