import { expect } from 'vitest';
import { stringify } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { parseSpec } from '../../spec/load-spec.ts';
import type { Finding } from '../finding.ts';
import { acceptFindings } from './accept-findings.ts';
import type { Patch } from './patch.ts';
import { patchOf } from './registry.ts';

export const SEEN = 'Seen at live on 2026-11-24; not documented.';

/** A finding about a response of `getThing`. */
export function finding(given: Partial<Finding> & Pick<Finding, 'code' | 'specPointer'>): Finding {
  return {
    severity: 'breaking',
    provider: 'things',
    operation: 'getThing',
    target: 'live',
    direction: 'response',
    pointer: '/value',
    expected: null,
    received: null,
    occurrences: 1,
    exchanges: 1,
    evidence: ['live'],
    fingerprint: '0123456789abcdef',
    assumed: false,
    ...given,
  };
}

/** Pointer of the schema that `thing` describes. */
export const THING = '/components/schemas/Thing';
export const GET = '/paths/~1thing/get';

/** A document with one operation, whose answer is a `Thing`, and other schemas that this may refer to. */
export function documentOf(
  thing: JsonObject,
  others: JsonObject = {},
  operation: JsonObject = {},
  version = '3.1.0',
): JsonObject {
  const content = { 'application/json': { schema: { $ref: `#${THING}` } } };
  return {
    openapi: version,
    info: { title: 'Things', version: '1' },
    paths: {
      '/thing': {
        get: {
          operationId: 'getThing',
          responses: { '200': { description: 'A thing.', content } },
          ...operation,
        },
      },
    },
    components: { schemas: { Thing: thing, ...others } },
  };
}

/** The schema of a thing with one property, `value`. */
export function thingWith(value: JsonValue): JsonObject {
  return { type: 'object', properties: { value } };
}

/** The finding without anything being written: for what must be left to a person, and for OpenAPI 3.0. */
export function patched(document: JsonObject, given: Finding): Patch {
  const { table } = parseSpec('things.json', JSON.stringify({ ...document, openapi: '3.1.0' }));
  return patchOf(given, { root: document, table }, SEEN);
}

interface Outcome {
  readonly document: JsonObject;
  readonly what: string;
}

/** The document after the finding was accepted, which is checked to leave nothing to do, in YAML as in JSON. */
export async function accepted(document: JsonObject, given: Finding): Promise<Outcome> {
  const results = await Promise.all(
    (['things.yaml', 'things.json'] as const).map((file) => acceptOne(file, document, given)),
  );
  const [first, second] = results;
  if (first === undefined) throw new Error('nothing was accepted');
  expect(second).toEqual(first);
  return first;
}

async function acceptOne(file: string, document: JsonObject, given: Finding): Promise<Outcome> {
  const text = file.endsWith('.json')
    ? JSON.stringify(document, null, 2)
    : stringify(document, { aliasDuplicateObjects: false });
  const context = { file, findings: [given], seen: () => SEEN, outcome: undefined };
  const once = await acceptFindings({ ...context, text });
  const twice = await acceptFindings({ ...context, text: once.text });
  expect(twice.text).toBe(once.text);
  const [result] = once.findings;
  expect(result?.accepted, result?.what).toBe(true);
  expect(twice.findings).toMatchObject([{ accepted: true, what: expect.stringMatching(/^changed nothing/) }]);
  const { root } = parseSpec(file, once.text);
  return { document: root, what: result?.what ?? '' };
}

/** What stands in the property `value` of a thing after the finding was accepted. */
export async function acceptedValue(
  value: JsonValue,
  given: Partial<Finding>,
  keyword: string,
): Promise<JsonValue> {
  const specPointer = `${THING}/properties/value/${keyword}`;
  const document = documentOf(thingWith(value));
  const { document: after } = await accepted(
    document,
    finding({ code: 'type-changed', specPointer, ...given }),
  );
  return schemaOfValue(after);
}

export function schemaOfValue(document: JsonObject): JsonValue {
  const found = ['components', 'schemas', 'Thing', 'properties', 'value'].reduce<JsonValue | undefined>(
    (at, name) => (isJsonObject(at) ? at[name] : undefined),
    document,
  );
  return found ?? null;
}
