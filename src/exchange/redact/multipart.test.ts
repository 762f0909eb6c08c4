import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormPart, formParts } from './multipart.ts';

const TYPE = 'multipart/form-data; boundary="a b"';

function joined(parts: readonly FormPart[]): string {
  return parts.map(({ boundary, head, value, tail }) => boundary + head + value + tail).join('');
}

test('A form is its parts, each with its name, its media type and its value.', () => {
  const text = [
    ...['preamble', '--a b', 'Content-Disposition: form-data; name="phone"', '', '0123', '45'],
    ...[
      '--a b',
      'content-disposition: form-data; name=file; filename="x.json"',
      'Content-Type: application/json',
    ],
    ...['', '{"a":1}', '--a b--', ''],
  ].join('\r\n');
  const parts = formParts(text, TYPE);
  expect(parts.map(({ name, type, value }) => [name, type, value])).toEqual([
    [undefined, undefined, 'preamble'],
    ['phone', undefined, '0123\r\n45'],
    ['file', 'application/json', '{"a":1}'],
    [undefined, undefined, '--'],
  ]);
  expect(joined(parts)).toBe(text);
});

test('Without a boundary in the media type the first line is one; without either there are no parts.', () => {
  const text = '--x\nContent-Disposition: form-data; name="a"\n\n1\n--x--';
  expect(formParts(text, undefined).map(({ name, value }) => [name, value])).toEqual([
    [undefined, ''],
    ['a', '1'],
    [undefined, '--'],
  ]);
  expect(formParts('no parts', 'multipart/form-data')).toMatchObject([{ value: 'no parts' }]);
});

test('Joined again, the parts are the text, whatever it is.', () => {
  const pieces = fc.constantFrom(
    '--a b',
    '--',
    '\r\n',
    '\n',
    '\r\n\r\n',
    'name="',
    '; name="n"',
    '"',
    'text',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), fc.boolean(), (list, isTyped) => {
      const text = list.join('');
      expect(joined(formParts(text, isTyped ? TYPE : undefined))).toBe(text);
    }),
  );
});
