import { expect, test } from 'vitest';
import { bytesOfText } from './body-text.ts';
import { readHarLog } from './har-log.ts';

function read(text: string | Uint8Array, entriesAt?: number) {
  return readHarLog({ bytes: typeof text === 'string' ? bytesOfText(text) : text, entriesAt }, 'a.har');
}

test('A log says what its entries rest on, or nothing; a byte order mark says nothing.', () => {
  const evidence = { source: 'sandbox', date: '2026-11-01' };
  expect(read(JSON.stringify({ log: { entries: [], _evidence: evidence } }))).toEqual(evidence);
  expect(read('\uFEFF{"log":{"entries":[]}}')).toBeUndefined();
});

test.each([
  ['', /the file ends early/],
  ['{"log":{"entries":[', /the file ends early/],
  ['{"log":\n  nul}', /it is not JSON at line 2, column 6: syntax/],
  ['{"log":{"entries":[],"entries":[]}}', /it is not JSON at line 1, .*: duplicate-key, entries/],
  ['[]', /at \/log, an object was expected/],
  ['{"log":{}}', /at \/log\/entries, an array was expected/],
  ['{"log":{"entries":[],"_evidence":{"source":"rumour"}}}', /at \/log\/_evidence\/source, /],
  [new Uint8Array([0xff, 0xfe, 0x7b]), /it is not UTF-8/],
])('%j is no HAR.', (text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('Behind entries that were left out, no line is told.', () => {
  expect(() => read('{"log":{"entries":[] x', 19)).toThrow(/it is not JSON outside log\.entries: syntax/);
});
