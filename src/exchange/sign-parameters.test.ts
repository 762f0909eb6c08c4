import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { signParameters } from './sign-parameters.ts';

test("The example of the platform's own signing page gives the signature that stands there.", () => {
  const parameters = {
    appkey: '000001',
    timestamp: 1556595508,
    nonce: 24523,
    userName: 'wx',
    age: 24,
    sex: 1,
  };
  expect(signParameters(parameters, 'a1b1c1d1')).toEqual({
    text: 'age=24&appkey=000001&nonce=24523&sex=1&timestamp=1556595508&userName=wx&secret=***',
    signature: '963A56BAEBED746F2746E4D9B3B77BE0F2E171E7',
  });
});

// Worked out by the rule with another program, not given by the platform.
test.each<[string, JsonObject, string, string, string]>([
  [
    'A request for a page of pool records is signed over all its fields.',
    { appkey: 'K1', nonce: 95977, timestamp: 1700000000, pool_object_id: 387, page: 1, page_size: 10 },
    's3cret',
    'appkey=K1&nonce=95977&page=1&page_size=10&pool_object_id=387&timestamp=1700000000&secret=***',
    '39DDB6FA418826B1B79FD12389E925A8A3C86F54',
  ],
  [
    'The number 0 is kept and an empty text is left out.',
    {
      appkey: 'K1',
      nonce: 95977,
      timestamp: 1700000000,
      iccid: '8988308650104486856',
      state: 0,
      orderBy: '',
      createDateStart: '2024-07-15 16:28:06',
      stateArrStr: '0,1',
    },
    's3cret',
    'appkey=K1&createDateStart=2024-07-15 16:28:06&iccid=8988308650104486856&nonce=95977&state=0&stateArrStr=0,1&timestamp=1700000000&secret=***',
    '8080D9F40CA32B5E024D51E83DE6873B4EAB2906',
  ],
  [
    'A notification of the platform is signed in the same way.',
    { timestamp: 1, nonce: 2, foo: 'bar' },
    'secret',
    'foo=bar&nonce=2&timestamp=1&secret=***',
    '8126C9A1A889E0946214C635032EE0A37815BE75',
  ],
])('%s', (_title, parameters, secret, text, signature) => {
  expect(signParameters(parameters, secret)).toEqual({ text, signature });
});

test('Null, an empty text and an empty list are left out; 0, false, blanks and an empty object are not.', () => {
  const parameters = { a: null, b: '', c: [], d: 0, e: false, f: ' ', g: {}, h: [null] };
  expect(signParameters(parameters, 's').text).toBe('d=0&e=0&f= &g={}&h=[null]&secret=***');
});

test('Booleans print as 1 and 0, lists and objects as compact JSON with slashes and letters of any script.', () => {
  const parameters = { yes: true, no: false, list: [1, '套餐/a'], object: { b: 1, a: [true] } };
  expect(signParameters(parameters, 's').text).toBe(
    'list=[1,"套餐/a"]&no=0&object={"b":1,"a":[true]}&yes=1&secret=***',
  );
});

test('Names are sorted in ASCII order, upper case before lower case, the secret behind them all.', () => {
  const parameters = { z: 1, a: 2, Z: 3, _: 4, '0': 5 };
  expect(signParameters(parameters, 's').text).toBe('0=5&Z=3&_=4&a=2&z=1&secret=***');
});

test('A number that no double holds is signed by its literal, also inside lists and under odd names.', () => {
  const reading = readJson('{"id":12345678901234567890,"a/b":[1,10000000000000000000001],"n":7}');
  if (!reading.ok) throw new Error('The text is JSON.');
  const parameters = reading.value as JsonObject; // It is the object written above.
  expect(signParameters(parameters, 's', reading.literals).text).toBe(
    'a/b=[1,10000000000000000000001]&id=12345678901234567890&n=7&secret=***',
  );
});

test('A literal whose number has been replaced is not signed.', () => {
  const literals = new Map([['/timestamp', '12345678901234567890']]);
  expect(signParameters({ timestamp: 1700000000 }, 's', literals).text).toBe(
    'timestamp=1700000000&secret=***',
  );
});

test('The signature does not depend on the order of the fields, nor on which fields are left empty.', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), fc.string(), (parameters, secret) => {
      const reversed = Object.fromEntries([['empty~', null], ...Object.entries(parameters).reverse()]);
      expect(signParameters(reversed, secret)).toEqual(signParameters(parameters, secret));
    }),
  );
});

test('Another secret gives another signature and the same text, which does not show it.', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{8,12}$/), (secret) => {
      const mine = signParameters({ a: 1 }, secret);
      const other = signParameters({ a: 1 }, `${secret}x`);
      expect(mine.signature).toMatch(/^[0-9A-F]{40}$/);
      expect(mine.signature).not.toBe(other.signature);
      expect([mine.text, other.text]).toEqual(['a=1&secret=***', 'a=1&secret=***']);
    }),
  );
});
