import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import { specOf } from '../write/spec-of.ts';
import { readOpenapiFile } from './openapi-file.ts';
import { openapiPart, type ReadPart } from './openapi-part.ts';

function read(text: string): ReadPart {
  const reading = readOpenapiFile('api.yaml', text);
  if (!reading.ok) throw new Error(reading.reason);
  return openapiPart(reading.embedded);
}

const spec = (text: string): JsonObject => specOf([read(text).part], { title: 'x', version: '1' }).root;

const HEAD = 'openapi: 3.0.1\ninfo: {title: Pets, version: "1"}\n';
const ANSWER = 'responses: {"200": {description: ok}}';

describe('an OpenAPI document that is imported', () => {
  it('has its prefix in every path, and its host as the server', () => {
    const root = spec(
      `${HEAD}servers: [{url: "https://pets.example/v1/"}]\npaths: {/pets: {get: {${ANSWER}}}}`,
    );
    expect(root).toMatchObject({
      servers: [{ url: 'https://pets.example' }],
      paths: { '/v1/pets': { get: {} } },
    });
  });

  it('says null, examples and exclusive limits as 3.1 does', () => {
    const root = spec(`${HEAD}paths:
  /pets:
    get:
      responses:
        "200":
          description: ok
          content:
            "*/*":
              schema:
                type: object
                properties:
                  age: {type: integer, nullable: true, example: 3, minimum: 0, exclusiveMinimum: true}
`);
    expect(root).toMatchObject({
      paths: {
        '/pets': {
          get: {
            responses: {
              '200': {
                content: {
                  'application/json': {
                    schema: {
                      properties: { age: { type: ['integer', 'null'], examples: [3], exclusiveMinimum: 0 } },
                    },
                    'x-lockstep-assumed': 'The page does not state the media type ("*/*").',
                  },
                },
              },
            },
          },
        },
      },
    });
    expect(JSON.stringify(root)).not.toMatch(/nullable|"example"/);
  });

  it('names the line of every node', () => {
    const root = spec(
      `${HEAD}paths:\n  /pets:\n    get:\n      parameters:\n        - {name: a, in: query}\n      ${ANSWER}`,
    );
    expect(root).toMatchObject({
      paths: {
        '/pets': {
          get: { 'x-lockstep-source': 'api.yaml:5', parameters: [{ 'x-lockstep-source': 'api.yaml:7' }] },
        },
      },
    });
  });

  it('sends what a security scheme demands as a parameter', () => {
    const { part, doubts } = read(`${HEAD}security: [{key: []}]
components: {securitySchemes: {key: {type: apiKey, in: query, name: app_key}}}
paths: {/pets: {get: {${ANSWER}}}}`);
    expect(part.operations[0]?.node).toMatchObject({
      parameters: [{ name: 'app_key', in: 'query', required: true }],
    });
    expect(doubts.map(({ code }) => code)).toEqual(['security-moved']);
  });

  it('allows any value where a reference leads nowhere, and says so', () => {
    const { part, doubts } = read(`${HEAD}paths:
  /pets:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Gone"}}}}
      ${ANSWER}`);
    expect(JSON.stringify(part.operations[0]?.node)).not.toContain('$ref');
    expect(doubts).toMatchObject([{ code: 'reference-dangling', read: '#/components/schemas/Gone' }]);
  });

  it('chooses by what is written behind a question mark in a path', () => {
    const root = spec(
      `${HEAD}paths: {"/api.php?route=pets": {get: {${ANSWER}}}, "/api.php?route=cats": {get: {${ANSWER}}}}`,
    );
    expect(Object.keys(root['paths'] as JsonObject)).toEqual(['/api.php', '/api.php#getCats']);
  });

  it.each([
    ['swagger: "2.0"\npaths: {}', 'it is Swagger 2.0'],
    ['openapi: 4.0.0\npaths: {}', 'it says openapi: 4.0.0'],
    ['openapi: 3.0.0', 'it has no paths'],
  ])('is refused where it is %j', (text, reason) => {
    const { part, doubts } = read(text);
    expect(part.operations).toEqual([]);
    expect(doubts).toMatchObject([{ code: 'page-refused', read: expect.stringContaining(reason) }]);
  });

  it('keeps operations apart that constants of their bodies choose', () => {
    const acting = (action: string) => `{requestBody: {required: true, content: {application/json: {schema:
      {allOf: [{$ref: "#/components/schemas/Any"}, {required: [action], properties: {action: {const: ${action}}}}]}}}},
      ${ANSWER}}`;
    const root = spec(`openapi: 3.1.0
info: {title: Gate, version: "1"}
paths:
  /gate: {post: ${acting('open')}}
  /gate#shut: {post: ${acting('shut')}}
components: {schemas: {Any: {required: [any], properties: {any: {$ref: "#/components/schemas/Any"}}}}}
`);
    expect(
      buildTable({ file: 'gate.yaml', root }).operations.map(({ id, chosenBy }) => [id, chosenBy]),
    ).toEqual([
      ['open', [{ pointer: '/action', constant: 'open' }]],
      ['postShut', [{ pointer: '/action', constant: 'shut' }]],
    ]);
  });

  it('survives a model inside itself', () => {
    const root =
      spec(`${HEAD}paths: {/t: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}}}}}
components: {schemas: {Tree: {type: object, properties: {name: {type: string}, next: {$ref: "#/components/schemas/Tree"}}}}}`);
    expect(root).toMatchObject({
      components: { schemas: { Tree: { properties: { next: { $ref: '#/components/schemas/Tree' } } } } },
    });
  });
});
