import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { compileSpec } from '../../src/spec/compile-spec.ts';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';
import type { OperationTable } from '../../src/spec/operation-table.ts';
import type { Schema, SchemaObject } from '../../src/spec/schema.ts';
import { withWords } from './change-document.ts';
import { answersOf, type Expectation, type Mutant } from './mutant.ts';
import { KEPT, type Replace, replaceAt, replaceFirst } from './replace-at.ts';
import type { Site } from './site.ts';
import type { Subject } from './subject.ts';

/**
 * Changes that need a word of the spec which these providers' specs do not have: it is added to the spec at the
 * place, and the recordings keep it.
 */
export function specMutants(site: Site): readonly Mutant[] {
  return [...limitMutants(site), ...itemMutants(site), ...closedMutants(site), ...misplacedMutants(site)];
}

/** A spec whose schema at a place says more. */
function specWith({ spec }: Subject, pointer: string, words: SchemaObject): CompiledSpec {
  const { schemas } = spec.table;
  const root = Object.keys(schemas)
    .filter((key) => pointer === key || pointer.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (root === undefined) return spec;
  const own = replaceAt(schemas[root] as JsonValue, pointer.slice(root.length), (schema) =>
    isJsonObject(schema) ? { ...schema, ...(words as Record<string, JsonValue>) } : KEPT,
  ) as Schema;
  return compileSpec({ ...spec.table, schemas: { ...schemas, [root]: own } });
}

/** Its first plain schema: what it says of the value it says itself. */
function ownPlace({ places }: Site, test: (schema: SchemaObject) => boolean): string | undefined {
  return places.find(({ schema }) => schema.$ref === undefined && test(schema))?.pointer;
}

function mutantOf(
  site: Site,
  kind: string,
  [pointer, words]: readonly [string, SchemaObject],
  replace: Replace,
  expected: Expectation,
): readonly Mutant[] {
  const { subject } = site;
  const spec = specWith(subject, pointer, words);
  const changes = site.values.length < 2 ? [replaceAt] : [replaceAt, replaceFirst];
  return changes.map((change) => ({
    kind,
    subject,
    spec,
    // A schema is JSON; its interface only names the keywords.
    adapt: (document) => withWords(document, pointer, words as JsonObject),
    exchanges: answersOf(subject, ({ body }) => ({
      body: JSON.stringify(change(body, site.pointer, replace)),
    })),
    expected,
  }));
}

/** The greatest recorded number, the longest text and the longest list become limits, and are passed by one. */
function limitMutants(site: Site): readonly Mutant[] {
  const expected = { codes: ['limit-exceeded'], pointer: site.pointer } as const;
  const numbers = site.values.filter((value) => typeof value === 'number');
  const texts = site.values.filter((value) => typeof value === 'string');
  const lists = site.values.filter(isJsonArray);
  const place = ownPlace(
    site,
    ({ type, const: only, enum: some, pattern, format }) =>
      typeof type === 'string' && (only ?? some ?? pattern ?? format) === undefined,
  );
  if (place === undefined || site.pointer === '') return [];
  const most = Math.max(...numbers);
  const longest = Math.max(...texts.map((text) => [...text].length));
  const items = Math.max(...lists.map((list) => list.length));
  if (numbers.length === site.values.length)
    return mutantOf(site, 'beyond a limit', [place, { maximum: most }], () => most + 1, expected);
  if (texts.length === site.values.length)
    return mutantOf(
      site,
      'beyond a limit',
      [place, { maxLength: longest }],
      () => 'x'.repeat(longest + 1),
      expected,
    );
  if (lists.length !== site.values.length || items === 0) return [];
  const longer: Replace = (value) =>
    isJsonArray(value) && value.length === items ? [...value, ...value.slice(-1)] : KEPT;
  return mutantOf(site, 'beyond a limit', [place, { maxItems: items }], longer, expected);
}

/** Items of several types in a list of which the spec says nothing more. */
function itemMutants(site: Site): readonly Mutant[] {
  const place = ownPlace(site, ({ type, items }) => type === 'array' && items !== undefined);
  if (place === undefined || !site.values.some((value) => isJsonArray(value) && value.length > 1)) return [];
  const replace: Replace = (value) =>
    isJsonArray(value) && value.length > 1 ? [true, ...value.slice(1)] : KEPT;
  const expected = { codes: ['items-differ'], pointer: `${site.pointer}/*` } as const;
  return mutantOf(site, 'items of several types', [place, { items: true }], replace, expected);
}

/** One property more in an object that allows no other. */
function closedMutants(site: Site): readonly Mutant[] {
  const place = ownPlace(site, ({ properties }) => properties !== undefined);
  if (place === undefined || site.pointer === '') return [];
  const add: Replace = (value) => (isJsonObject(value) ? { ...value, unheardOf: 1 } : KEPT);
  const expected = { codes: ['property-forbidden'], pointer: `${site.pointer}/unheardOf` } as const;
  return mutantOf(
    site,
    'property of a closed object',
    [place, { additionalProperties: false }],
    add,
    expected,
  );
}

/** What the spec says is only ever sent comes back. */
function misplacedMutants(site: Site): readonly Mutant[] {
  const place = ownPlace(site, () => true);
  const isMember = site.pointer !== '' && site.name !== '*';
  if (place === undefined || !isMember || site.subject.provider.outcome?.pointer === site.pointer) return [];
  const expected = { codes: ['property-misplaced'], pointer: site.pointer } as const;
  const shared = sharedPlace(site, place);
  if (shared) return [];
  return mutantOf(
    site,
    'writeOnly property comes back',
    [place, { writeOnly: true }],
    () => KEPT,
    expected,
  ).slice(0, 1);
}

/** A schema that several places use says of all of them what it says of one. */
function sharedPlace({ subject }: Site, place: string): boolean {
  return Object.hasOwn(subject.spec.table.schemas, place);
}

/** A header that the spec calls required does not come. */
export function headerMutants(subject: Subject): readonly Mutant[] {
  const { operation, spec } = subject;
  const responses = operation.responses.map((response) => ({
    ...response,
    headers: [{ name: 'x-total', required: true, pointer: `${response.pointer}/headers/X-Total` }],
  }));
  const operations = spec.table.operations.map((known) =>
    known === operation ? { ...known, responses } : known,
  );
  const table: OperationTable = { ...spec.table, operations };
  const expected = { codes: ['header-missing'], pointer: '/header/x-total' } as const;
  const exchanges = answersOf(subject, () => ({}));
  const adapt = (document: JsonObject): JsonObject =>
    operation.responses.reduce(
      (said, { pointer }) => withWords(said, `${pointer}/headers/X-Total`, { required: true, schema: {} }),
      document,
    );
  return [{ kind: 'required header gone', subject, spec: compileSpec(table), adapt, exchanges, expected }];
}
