import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { unsearchedBodies } from './unsearched.ts';

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0x00]);
const PACKED = gzipSync('{"token":"h1dden"}');

function answer(bytes: Uint8Array, headers: JsonValue, encoding: string = 'base64'): JsonValue {
  const text = Buffer.from(bytes).toString('base64');
  return { response: { headers, content: { text, encoding } } };
}

const coded = (value: string): JsonValue => [{ name: 'Content-Encoding', value }];

test.each<readonly [string, JsonValue, string[]]>([
  ['that was unpacked', answer(Buffer.from('{}'), coded('gzip')), []],
  ['that is a picture', answer(PICTURE, []), ['bytes']],
  ['that is an unpacked picture', answer(PICTURE, coded('gzip')), ['bytes']],
  ['that is still packed', answer(PACKED, coded('gzip')), ['packed']],
  ['that is packed twice', answer(deflateSync(PACKED), coded('gzip, deflate')), ['packed']],
  ['in an unknown coding', answer(PICTURE, coded('zstd')), ['packed']],
  ['that grows beyond all bounds', answer(gzipSync(new Uint8Array(70 << 20)), coded('gzip')), ['packed']],
  ['that is coded as nothing', answer(PICTURE, coded('identity, ')), ['bytes']],
  [
    'with headers of another form',
    answer(PICTURE, [7, { name: 'content-encoding' }, { value: 'br' }]),
    ['bytes'],
  ],
  ['without headers', answer(PICTURE, null), ['bytes']],
  ['that is a text', answer(PICTURE, [], ''), []],
  ['that is no base64', { response: { content: { text: '*', encoding: 'base64' } } }, []],
])('A body %s is told as %j.', (_, value, how) => {
  const found = unsearchedBodies({ file: 'a.har', pointer: '', value }, 'entry 1,');
  expect(found.map((one) => one.how)).toEqual(how);
});

test('Both sides are looked at, and named.', () => {
  const body = { text: PICTURE.toString('base64'), _encoding: 'base64' };
  const value = { request: { postData: body }, response: { content: { ...body, encoding: 'base64' } } };
  expect(unsearchedBodies({ file: 'a.har', pointer: '', value }, 'entry 3,')).toEqual([
    { how: 'bytes', at: 'entry 3, /request/postData/text' },
    { how: 'bytes', at: 'entry 3, /response/content/text' },
  ]);
});
