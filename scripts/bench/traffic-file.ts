import { closeSync, openSync, writeSync } from 'node:fs';
import { makePoolRecords, POOL } from './pool-records.ts';

const PAGE = 11;
const BEGIN = Date.parse('2026-01-01T00:00:00Z');

/** Writes a HAR file of so many exchanges with eiotclub, of about 4.5 kB each, no two of them alike. Synthetic. */
export function writeTraffic(file: string, exchanges: number): void {
  const handle = openSync(file, 'w');
  writeSync(handle, '{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n');
  for (let index = 0; index < exchanges; index += 1) {
    writeSync(handle, `${index === 0 ? '' : ',\n'}${JSON.stringify(entry(index))}`);
  }
  writeSync(handle, '\n]}}\n');
  closeSync(handle);
}

const records = makePoolRecords(1000).map(({ pool_object_id: _, ...record }) => record);

function entry(index: number): object {
  const at = (index * PAGE) % (records.length - PAGE);
  const list = records.slice(at, at + PAGE).map((record) => ({ ...record, used: record.used + index }));
  return {
    startedDateTime: new Date(BEGIN + index * 1000).toISOString(),
    time: 12.5,
    request: {
      ...message('2'),
      method: 'POST',
      url: 'https://oapi.eiotclub.com/api/v3/pool/record/list',
      queryString: [],
      postData: { mimeType: 'application/json', text: JSON.stringify(question(index)) },
    },
    response: {
      ...message('3'),
      status: 200,
      statusText: 'OK',
      content: content({ code: '200', message: 'success', data: { list } }),
      redirectURL: '',
    },
    cache: {},
    timings: { send: 0.1, wait: 11.9, receive: 0.5 },
  };
}

function message(trace: string): object {
  const headers = [
    { name: 'content-type', value: 'application/json;charset=utf-8' },
    { name: 'accept-language', value: 'en-GB,en;q=0.9' },
    { name: 'x-trace', value: trace.repeat(32) },
    { name: 'cache-control', value: 'no-store' },
  ];
  return { httpVersion: 'HTTP/1.1', cookies: [], headers, headersSize: -1, bodySize: -1 };
}

function question(index: number): object {
  const sign = '0'.repeat(40);
  const paging = { page: 1 + (index % 90), page_size: PAGE };
  return {
    appkey: 'mock-appkey',
    timestamp: 1_700_000_000 + index,
    nonce: 10_000 + (index % 80_000),
    sign,
    pool_object_id: POOL,
    ...paging,
  };
}

function content(body: object): object {
  const text = JSON.stringify(body);
  return { size: text.length, mimeType: 'application/json;charset=utf-8', text };
}
