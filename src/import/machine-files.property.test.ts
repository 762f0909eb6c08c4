import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { DraftField, DraftOperation } from './draft.ts';
import { MADE_OPERATIONS, type MadeField, type MadeOperation } from './made-pages.fixture.ts';
import { openapiPart, type ReadPart } from './openapi/openapi-part.ts';
import { readPageText } from './page.fixture.ts';
import { postmanDraft } from './postman/postman-draft.ts';
import { readMachineFile } from './read-machine-file.ts';

const MEANS = { rules: { secrets: [], published: [], paths: [] }, key: new Uint8Array(32) };

/** JSON of these formats may not have such a member: a file with one is read by others. */
const OPERATIONS = MADE_OPERATIONS.filter((operations) => !JSON.stringify(operations).includes('__proto__'));

function schemaOf(fields: readonly MadeField[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, type, members }) => [
        name,
        type === 'object[]'
          ? { type: 'array', items: schemaOf(members) }
          : type === 'object'
            ? schemaOf(members)
            : { type },
      ]),
    ),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

function documentOf(operations: readonly MadeOperation[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { method, path, query, answer } of operations) {
    const content = { 'application/json': { schema: schemaOf(answer) } };
    const parameters = query.map(({ name, type, required }) => ({
      ...{ name, in: 'query', required, schema: { type } },
    }));
    const responses = { '200': { description: 'ok', content } };
    paths[path] = { ...paths[path], [method.toLowerCase()]: { parameters, responses } };
  }
  return { openapi: '3.0.1', info: { title: 'Made', version: '1' }, paths };
}

function valueOfFields(fields: readonly MadeField[]): JsonObject {
  return Object.fromEntries(
    fields.map(({ name, type, members }): [string, JsonValue] => {
      if (type === 'object[]') return [name, [valueOfFields(members)]];
      if (type === 'object') return [name, valueOfFields(members)];
      return [name, type === 'integer' ? 7 : type === 'boolean' ? true : 'x'];
    }),
  );
}

function madeRows(fields: readonly MadeField[], flagged: boolean, prefix = ''): readonly string[] {
  return fields.flatMap(({ name, type, required, members }) => {
    const at = `${prefix}${name}${type === 'object[]' ? '[]' : ''}`;
    return [`${at}${flagged ? ` ${required}` : ''}`, ...madeRows(members, flagged, `${at}.`)];
  });
}

function schemaRows(schema: JsonValue | undefined, prefix = ''): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
  const required = isJsonArray(schema['required']) ? schema['required'] : [];
  return Object.entries(properties).flatMap(([name, inner]) => {
    const items = isJsonObject(inner) ? inner['items'] : undefined;
    const at = `${prefix}${name}${items === undefined ? '' : '[]'}`;
    return [`${at} ${required.includes(name)}`, ...schemaRows(items ?? inner, `${at}.`)];
  });
}

function fieldRows(fields: readonly DraftField[] = [], prefix = ''): readonly string[] {
  return fields.flatMap(({ name, schema }) => {
    const at = `${prefix}${name}${schema.items === undefined ? '' : '[]'}`;
    return [at, ...fieldRows((schema.items ?? schema).fields, `${at}.`)];
  });
}

/** As parts say it: by route, parameters with place and flag, fields of the answer with theirs. */
function saidIn({ part }: ReadPart): readonly unknown[] {
  return part.operations
    .map(({ method, path, node }) => {
      const { parameters = [], responses } = node as { parameters?: JsonObject[]; responses: JsonObject };
      const [answer] = Object.values(responses) as { content: Record<string, JsonObject> }[];
      return {
        at: `${method} ${path}`,
        query: parameters
          .filter((one) => one['in'] === 'query')
          .map(({ name, required }) => `${name} ${required}`),
        answer: [...schemaRows(answer?.content['application/json']?.['schema'])].sort(),
      };
    })
    .sort(byRoute);
}

function made(operations: readonly MadeOperation[]): readonly unknown[] {
  return operations
    .map(({ method, path, query, answer }) => ({
      at: `${method} ${path}`,
      query: query.map(({ name, required }) => `${name} ${required}`),
      answer: [...madeRows(answer, true)].sort(),
    }))
    .sort(byRoute);
}

function byRoute(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? -1 : 1;
}

function bytesOf(value: JsonValue): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, null, 1));
}

describe('made-up operations', () => {
  it('in a file of OpenAPI are read back to the same', () => {
    fc.assert(
      fc.property(OPERATIONS, (operations) => {
        const read = readMachineFile(
          { name: 'api.json', bytes: bytesOf(documentOf(operations)) },
          'auto',
          MEANS,
        );
        expect(read === undefined ? [] : saidIn(read)).toEqual(made(operations));
      }),
      { numRuns: 60 },
    );
  });

  it('in OpenAPI inside a page are read back to the same', () => {
    fc.assert(
      fc.property(OPERATIONS, (operations) => {
        const page = `# Made\n\n\`\`\`yaml\n${JSON.stringify(documentOf(operations), null, 1)}\n\`\`\`\n`;
        const [embedded] = readPageText(page).embedded;
        expect(embedded === undefined ? [] : saidIn(openapiPart(embedded))).toEqual(made(operations));
      }),
      { numRuns: 60 },
    );
  });

  it('in a collection are found with every parameter and every field of the saved answers', () => {
    fc.assert(
      fc.property(OPERATIONS, (operations) => {
        const item = operations.map(({ method, path, query, answer }) => ({
          name: path,
          request: {
            method,
            url: {
              raw: `https://a.test${path}`,
              host: ['https://a.test'],
              path: path.slice(1).split('/'),
              query: query.map(({ name }) => ({ key: name, value: '1' })),
            },
          },
          response: [{ code: 200, body: JSON.stringify(valueOfFields(answer)) }],
        }));
        const root: JsonObject = { info: { name: 'x', schema: '/collection/v2.1.0/' }, item };
        expect(postmanDraft('x.json', root, JSON.stringify(root)).operations.map(foundIn)).toEqual(
          operations.map(shownBy),
        );
      }),
      { numRuns: 60 },
    );
  });
});

function foundIn({ method, path, parameters, responses }: DraftOperation): unknown {
  return {
    at: `${method} ${path}`,
    query: parameters.filter(({ place }) => place === 'query').map(({ name }) => name),
    answer: [...fieldRows(responses[0]?.contents[0]?.schema.fields)].sort(),
  };
}

function shownBy({ method, path, query, answer }: MadeOperation): unknown {
  return {
    at: `${method} ${path}`,
    query: query.map(({ name }) => name),
    answer: [...madeRows(answer, false)].sort(),
  };
}
