import { expect, test } from 'vitest';
import { partOfDocument } from './part-of-document.ts';

const document = {
  openapi: '3.0.3',
  paths: { '/a': { get: { $ref: '#/components/x/One' } }, '/b': { $ref: '#/components/x/Other' } },
  components: {
    x: { One: { list: [{ $ref: '#/components/y/Two' }] }, Other: 1 },
    y: { Two: { $ref: '#/components/x/One' } },
  },
};

test('A part of a document holds its paths and what these refer to, also in a circle, and nothing else.', () => {
  expect(partOfDocument(document, ['/a'])).toEqual({
    openapi: '3.0.3',
    paths: { '/a': { get: { $ref: '#/components/x/One' } } },
    components: {
      x: { One: { list: [{ $ref: '#/components/y/Two' }] } },
      y: { Two: { $ref: '#/components/x/One' } },
    },
  });
});

test('A path that there is not is told by its name.', () => {
  expect(() => partOfDocument(document, ['/c'])).toThrow('The document has no path /c.');
});
