import { expect, test } from 'vitest';
import { bytesOfText } from './body-text.ts';
import { choosingBody } from './choosing-body.ts';

const read = (body: Uint8Array | undefined, type?: string) =>
  choosingBody({ body, headers: type === undefined ? {} : { 'content-type': type } })();

test('A body is read as JSON, whatever its label, and a form as texts.', () => {
  expect(read(bytesOfText('{"action":1}'))).toEqual({ action: 1 });
  expect(read(bytesOfText('{"action":1}'), 'text/plain')).toEqual({ action: 1 });
  expect(read(bytesOfText('action=1&a=b'), 'application/x-www-form-urlencoded')).toEqual({
    action: '1',
    a: 'b',
  });
});

test('No body, text that is not JSON and bytes that are no text are nothing.', () => {
  for (const body of [undefined, bytesOfText('action'), Uint8Array.of(0xff)])
    expect(read(body)).toBeUndefined();
});
