import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { SchemaObject } from '../spec/schema.ts';
import { anyObject } from './any-schema.fixture.ts';
import type { Finding } from './finding.ts';
import { structuralChanges } from './structural-changes.fixture.ts';
import { compiled, conforming, foundIn, thingsDocument } from './things.fixture.ts';

// Each run compiles a schema of its own, which takes most of the time.
vi.setConfig({ testTimeout: 120_000 });

// Made once: to compile the schema of schemas for every run would take longer than all that is tested.
const ajv = new Ajv2020({ strict: false, validateSchema: false, meta: false, code: { optimize: false } });
// The plug-in is CommonJS: to this compiler its default export is the module.
addFormatsModule.default(ajv);

/** A validator that shares nothing with the check. */
function independent(schema: SchemaObject): (body: JsonValue) => boolean {
  const validate = ajv.compile(schema);
  return (body) => validate(body);
}

test('Exchanges that conform give no finding above info, recorded or replayed.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), (schema, seed) => {
      const spec = compiled(thingsDocument(schema));
      const bodies = conforming(spec, seed, 3);
      expect(
        foundIn(
          spec,
          bodies.map((body) => ({ body })),
        ),
      ).toEqual([]);
      expect(
        foundIn(
          spec,
          bodies.map((body) => ({ body, recorded: body })),
        ),
      ).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('Any single structural change that the schema refuses gives at least one finding.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), fc.gen(), (schema, seed, draw) => {
      const spec = compiled(thingsDocument(schema));
      const accepts = independent(schema);
      const [body = null] = conforming(spec, seed, 1);
      // Several of one schema, since to compile it takes far longer than to look at what they are told as.
      const changes = draw(fc.shuffledSubarray, [...structuralChanges(body)], { minLength: 1, maxLength: 8 });
      const refused = changes.filter((changed) => !accepts(changed));
      fc.pre(refused.length > 0);
      for (const changed of refused) expect(foundIn(spec, [{ body: changed }])).not.toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('A property that came, and one that went, is found wherever it stood.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), (schema, seed) => {
      const spec = compiled(thingsDocument(schema));
      for (const body of conforming(spec, seed, 1)) {
        if (!isJsonObject(body)) continue;
        const added = foundIn(spec, [{ body: { ...body, unheardOf: 1 }, recorded: body }]);
        expect(added.map(({ pointer }) => pointer)).toEqual(['/unheardOf']);
        for (const name of Object.keys(body)) {
          const { [name]: _gone, ...rest } = body;
          expect(foundIn(spec, [{ body: rest, recorded: body }])).toMatchObject([{ expected: name }]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('The order of exchanges changes no finding, but for the exchange that it is shown by.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), fc.gen(), (schema, seed, draw) => {
      const spec = compiled(thingsDocument(schema));
      const seen = conforming(spec, seed, 5).map((recorded, index) => ({
        body: draw(fc.constantFrom, ...structuralChanges(recorded)),
        recorded,
        status: index % 2 === 0 ? 200 : 201,
      }));
      const shuffled = draw(fc.shuffledSubarray<(typeof seen)[number]>, seen, { minLength: seen.length });
      expect(withoutExcerpts(spec, shuffled)).toEqual(withoutExcerpts(spec, seen));
    }),
    { numRuns: 50 },
  );
});

test('Fingerprints survive a spec that is written in another order, with its schema in place or under any name.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), fc.gen(), (schema, seed, draw) => {
      const spec = compiled(thingsDocument(schema));
      const [recorded = null] = conforming(spec, seed, 1);
      const seen = [{ body: draw(fc.constantFrom, ...structuralChanges(recorded)), recorded }];
      const known = fingerprints(spec, seen);
      for (const component of [undefined, 'Thing', 'renamed.Thing_2']) {
        const document = thingsDocument(schema, component);
        expect(fingerprints(compiled(document), seen)).toEqual(known);
        const reordered = reversed(document);
        if (isJsonObject(reordered)) expect(fingerprints(compiled(reordered), seen)).toEqual(known);
      }
    }),
    { numRuns: 50 },
  );
});

/** Of several exchanges that deviate alike, the first is the one that is shown. */
function withoutExcerpts(...of: Parameters<typeof foundIn>): readonly Omit<Finding, 'excerpt'>[] {
  return foundIn(...of).map(({ excerpt: _shown, ...rest }) => rest);
}

function fingerprints(...of: Parameters<typeof foundIn>): readonly string[] {
  return foundIn(...of)
    .map(({ fingerprint }) => fingerprint)
    .sort();
}

/** The same document with the members of all objects in the opposite order. */
function reversed(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(reversed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
