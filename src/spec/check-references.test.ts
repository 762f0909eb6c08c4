import { expect, test } from 'vitest';
import type { LockstepError } from '../errors/lockstep-error.ts';
import type { JsonObject } from '../json/json-value.ts';
import { checkReferences } from './check-references.ts';
import { mentionedReferences } from './mentioned-references.ts';

function refer(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** What its text mentions makes no difference to what is said of a document. */
function check(root: JsonObject): void {
  const mentioned = mentionedReferences(JSON.stringify(root));
  const [walked, quick] = [undefined, mentioned].map((known) =>
    said(() => checkReferences({ file: 'openapi.yaml', root, mentioned: known })),
  );
  expect(quick).toEqual(walked);
  if (walked !== undefined) throw walked;
}

function said(run: () => void): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function checkSchemas(schemas: JsonObject): void {
  check({ components: { schemas } });
}

function failureOf(run: () => void): LockstepError {
  try {
    run();
  } catch (error) {
    return error as LockstepError;
  }
  throw new Error('Nothing was thrown');
}

test('A reference that leads nowhere is refused with its place and the place it names.', () => {
  const { code, message } = failureOf(() => checkSchemas({ A: { items: refer('B%20C') } }));
  expect(code).toBe('REFERENCE_DANGLING');
  expect(message).toContain('"#/components/schemas/B%20C" at /components/schemas/A/items in openapi.yaml');
  expect(message).toContain('Expected something at /components/schemas/B C');
  expect(message).toContain('Add it, or correct the reference');
});

test.each(['other.yaml#/A', 'https://example.com/a.json', '#', '#anchor', ''])(
  'The reference %j is refused, because it is not local.',
  (reference) => {
    const { code, message } = failureOf(() => check({ paths: { '/a': { $ref: reference } } }));
    expect(code).toBe('REFERENCE_DANGLING');
    expect(message).toContain(`"${reference}" at /paths/~1a in openapi.yaml: it leads out of the document`);
    expect(message).toContain('begins with "#/"');
  },
);

test('A malformed percent-encoding is a name that is not there, and no other failure.', () => {
  expect(failureOf(() => checkSchemas({ A: refer('%zz') })).code).toBe('REFERENCE_DANGLING');
});

test('A named example that leads nowhere is refused, and a reference inside its value is text.', () => {
  const examples = (example: JsonObject) => ({
    components: { parameters: { P: { examples: { example } } } },
  });
  expect(() => check(examples({ $ref: '#/components/examples/E' }))).toThrow('/P/examples/example');
  expect(() => check(examples({ value: { $ref: 'anything' } }))).not.toThrow();
});

test.each<[string, JsonObject, string]>([
  ['to itself', { A: refer('A') }, '/components/schemas/A -> /components/schemas/A'],
  ['in a chain', { A: refer('B'), B: refer('C'), C: refer('A') }, '/components/schemas/C'],
  ['through allOf', { A: { allOf: [{}, refer('A')] } }, '/components/schemas/A/allOf/1'],
  ['through oneOf', { A: { oneOf: [refer('A')] } }, '/oneOf/0'],
  ['through anyOf', { A: { anyOf: [refer('A')] } }, '/anyOf/0'],
  ['through not', { A: { not: refer('A') } }, '/not'],
  ['through if', { A: { if: refer('A') } }, '/if'],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  ['through then', { A: { if: {}, then: refer('A') } }, '/then'],
  ['through else', { A: { if: {}, else: refer('A') } }, '/else'],
  [
    'through a dependent schema',
    { A: { dependentSchemas: { 'a/b': refer('A') } } },
    '/dependentSchemas/a~1b',
  ],
])('A definition that leads back to itself %s is refused with its route.', (_, schemas, part) => {
  const { code, message } = failureOf(() => checkSchemas(schemas));
  expect(code).toBe('REFERENCE_CIRCULAR');
  expect(message).toContain('in openapi.yaml: it leads back to itself (');
  expect(message).toContain(part);
  expect(message).toContain('Let one of them define something');
});

test('Responses that refer to each other in a circle are refused as well.', () => {
  const responses = { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } };
  expect(failureOf(() => check({ components: { responses } })).code).toBe('REFERENCE_CIRCULAR');
});

test('A schema that allows everything or nothing ends every way.', () => {
  expect(() => checkSchemas({ A: { allOf: [true, refer('B')] }, B: false })).not.toThrow();
});

test.each<[string, JsonObject]>([
  ['a property', { A: { properties: { next: refer('A') } } }],
  ['an item', { A: { items: refer('A') } }],
  ['the names of properties', { A: { propertyNames: refer('A') } }],
  ['further properties inside allOf', { A: { allOf: [{ additionalProperties: refer('A') }] } }],
])('Recursion through %s is no circle.', (_, schemas) => {
  expect(() => checkSchemas(schemas)).not.toThrow();
});

test('A chain of ten thousand references is followed to its end, and so is a circle of that many.', () => {
  const links = Array.from({ length: 10_000 }, (_, index) => [`A${index}`, refer(`A${index + 1}`)] as const);
  const chain = Object.fromEntries(links);
  expect(() => checkSchemas({ ...chain, A10000: {} })).not.toThrow();
  const { code, message } = failureOf(() => checkSchemas({ ...chain, A10000: refer('A0') }));
  expect(code).toBe('REFERENCE_CIRCULAR');
  expect(message).toContain('… ->');
  expect(message.length).toBeLessThan(1_000);
});

test('Schemas that share others are visited once each, however many ways lead to them.', () => {
  const levels = Array.from({ length: 200 }, (_, index) => {
    const next = refer(`A${index + 1}`);
    return [`A${index}`, { allOf: [next, next] }] as const;
  });
  expect(() => checkSchemas({ ...Object.fromEntries(levels), A200: {} })).not.toThrow();
});
