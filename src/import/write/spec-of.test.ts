import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import type { DraftDocument, DraftOperation, DraftSchema } from '../draft.ts';
import { draftPart } from './draft-part.ts';
import { type DraftSpec, specOf } from './spec-of.ts';
import { specYaml } from './spec-yaml.ts';

const source = { page: 'page.md', line: 7 };
const text: DraftSchema = { types: ['string'], assumed: [], source };
const number: DraftSchema = { types: ['integer'], assumed: [], source };

function object(fields: Readonly<Record<string, DraftSchema>>): DraftSchema {
  return {
    types: ['object'],
    fields: Object.entries(fields).map(([name, schema]) => ({ name, required: undefined, schema })),
    assumed: [],
    source,
  };
}

function operation(path: string, more: Partial<DraftOperation> = {}): DraftOperation {
  return {
    ...{ method: 'GET', path, tags: [], selectors: [], parameters: [], responses: [], errorCodes: [] },
    ...{ assumed: [], source, ...more },
  };
}

function answering(path: string, schema: DraftSchema): DraftOperation {
  const content = { mediaType: 'application/json', schema, examples: [], assumed: [], source };
  return operation(path, {
    responses: [{ status: '200', headers: [], contents: [content], assumed: [], source }],
  });
}

function draftOf(operations: readonly DraftOperation[], more: Partial<DraftDocument> = {}): DraftSpec {
  const draft: DraftDocument = {
    ...{ servers: [], operations, models: [], errorCodes: [], embedded: [], doubts: [], ...more },
  };
  return specOf([draftPart(draft)], { title: 'Pets', version: '2026-01-02' });
}

const schemasOf = ({ root }: Pick<DraftSpec, 'root'>): JsonObject =>
  (root['components'] as { schemas: JsonObject } | undefined)?.schemas ?? {};

describe('a draft in the words of OpenAPI', () => {
  it('says of every node where it comes from, and why it is a guess', () => {
    const { root } = draftOf([
      operation('/pets', {
        parameters: [
          {
            name: 'kind',
            place: 'query',
            required: true,
            schema: { ...text, assumed: [{ code: 'type-missing' }] },
            source,
          },
        ],
      }),
    ]);
    expect(root).toMatchObject({
      paths: {
        '/pets': {
          get: {
            operationId: 'getPets',
            parameters: [
              {
                ...{ name: 'kind', in: 'query', required: true, schema: { type: 'string' } },
                'x-lockstep-assumed': 'The page gives no type.',
                'x-lockstep-source': 'page.md:7',
              },
            ],
            'x-lockstep-source': 'page.md:7',
          },
        },
      },
    });
  });

  it('does not require what the page says nothing of', () => {
    const { root } = draftOf([answering('/pets', object({ id: number, name: text }))]);
    expect(JSON.stringify(root)).not.toContain('"required"');
  });

  it('makes a component of an object that occurs twice, named after the property', () => {
    const owner = object({ id: number, name: text });
    const spec = draftOf([
      answering('/pets', object({ owner })),
      answering('/cats', object({ owner, colour: text, size: text })),
    ]);
    expect(Object.keys(schemasOf(spec))).toEqual(['Owner']);
    expect(JSON.stringify(spec.root['paths']).match(/schemas\/Owner/g)).toHaveLength(2);
  });

  it('makes an envelope of what answers have around different data', () => {
    const spec = draftOf([
      answering('/pets', object({ code: number, message: text, data: object({ pet: text }) })),
      answering('/cats', object({ code: number, message: text, data: object({ cat: text, age: number }) })),
    ]);
    expect(schemasOf(spec)['Envelope']).toMatchObject({
      type: 'object',
      properties: { code: {}, message: {} },
    });
    expect(JSON.stringify(spec.root['paths']).match(/schemas\/Envelope/g)).toHaveLength(2);
  });

  it('keeps the same object apart where the page describes its members in other words', () => {
    const spec = draftOf([
      answering(
        '/pets',
        object({ owner: object({ id: number, name: { ...text, description: 'of the pet' } }) }),
      ),
      answering(
        '/cats',
        object({ owner: object({ id: number, name: { ...text, description: 'of the cat' } }) }),
      ),
    ]);
    expect(schemasOf(spec)).toEqual({});
  });

  it('keeps operations of one path apart by their constant query values', () => {
    const chosen = (value: string): DraftOperation =>
      operation('/api.php', { selectors: [{ place: 'query', name: 'route', value, source }] });
    const { root, doubts } = draftOf([chosen('pet.list'), chosen('pet.show')]);
    expect(Object.keys(root['paths'] as JsonObject)).toEqual(['/api.php', '/api.php#showPet']);
    expect(JSON.stringify(root)).toContain('"const":"pet.show"');
    expect(doubts).toEqual([]);
  });

  const sending = (more: Partial<DraftOperation>, schema: DraftSchema): DraftOperation =>
    operation('/rpc', {
      ...{ method: 'POST', ...more },
      body: {
        required: undefined,
        contents: [{ mediaType: 'application/json', schema, examples: [], assumed: [], source }],
        source,
      },
    });
  const told = (value: string, schema?: DraftSchema): DraftOperation =>
    sending(
      { selectors: [{ place: 'body', name: 'head.method', value, source }] },
      schema ?? object({ head: object({ method: text }), [value]: text }),
    );

  it('keeps operations of one path apart by what their bodies say', () => {
    const { root, doubts, operations } = draftOf([told('login'), told('logout')]);
    expect([operations, doubts]).toEqual([2, []]);
    expect(Object.keys(root['paths'] as JsonObject)).toEqual(['/rpc', '/rpc#logout']);
    const table = buildTable({ file: 'rpc.yaml', root });
    expect(table.operations.map(({ id, chosenBy }) => [id, chosenBy])).toEqual([
      ['login', [{ pointer: '/head/method', constant: 'login' }]],
      ['logout', [{ pointer: '/head/method', constant: 'logout' }]],
    ]);
  });

  it('says beside a shared model what the body of each operation says', () => {
    const asked: DraftSchema = { ...text, types: [], model: 'Asked' };
    const models = [{ name: 'Asked', schema: object({ head: object({ method: text }) }) }];
    const { root } = draftOf([told('login', asked), told('logout', asked)], { models });
    const table = buildTable({ file: 'rpc.yaml', root });
    expect(table.operations.map(({ chosenBy }) => chosenBy)).toEqual([
      [{ pointer: '/head/method', constant: 'login' }],
      [{ pointer: '/head/method', constant: 'logout' }],
    ]);
    expect(JSON.stringify(schemasOf({ root }))).not.toContain('const');
  });

  it('leaves to the one that says nothing what the others do not take', () => {
    const { root } = draftOf([told('login'), sending({}, object({ any: text }))]);
    const table = buildTable({ file: 'rpc.yaml', root });
    expect(table.operations.map(({ chosenBy = [] }) => chosenBy.length)).toEqual([1, 0]);
  });

  it('joins operations of one path that nothing tells apart, and says so', () => {
    const { root, doubts, operations } = draftOf([
      sending({}, object({ a: text })),
      sending({}, object({ b: text })),
    ]);
    expect(operations).toBe(1);
    expect(doubts.map(({ code }) => code)).toEqual(['operations-joined']);
    expect(root).toMatchObject({
      paths: {
        '/rpc': {
          post: { requestBody: { content: { 'application/json': { schema: { anyOf: [{}, {}] } } } } },
        },
      },
    });
  });

  it('joins operations whose bodies name themselves by different members', () => {
    const other = sending(
      { selectors: [{ place: 'body', name: 'act', value: 'b', source }] },
      object({ act: text }),
    );
    const { operations, root } = draftOf([told('login'), other]);
    expect(operations).toBe(1);
    expect(JSON.stringify(root)).toContain('"oneOf"');
  });

  it('gives a model in another script a name that OpenAPI allows, and keeps its own as the title', () => {
    const spec = draftOf([answering('/pets', { ...text, types: [], model: '响应成功' })], {
      models: [{ name: '响应成功', schema: object({ id: number }) }],
    });
    expect(schemasOf(spec)).toMatchObject({ GetPetsResponse: { title: '响应成功', type: 'object' } });
    expect(JSON.stringify(spec.root['paths'])).toContain('#/components/schemas/GetPetsResponse');
    expect(spec.doubts.map(({ code }) => code)).toEqual(['name-changed']);
  });

  it('writes integers that no double holds as they stand', () => {
    const literals = new Map([['/iccid', '8988308650104486856']]);
    const example = { value: { iccid: 8988308650104486000 }, literals, source };
    const content = {
      mediaType: 'application/json',
      schema: object({ iccid: number }),
      examples: [example],
      assumed: [],
      source,
    };
    const { root } = draftOf([
      operation('/card', {
        responses: [{ status: '200', headers: [], contents: [content], assumed: [], source }],
      }),
    ]);
    expect(specYaml(root, [])).toContain('iccid: 8988308650104486856');
  });

  it('names a model without a Latin letter after what uses it first', () => {
    const shown = (model: string): DraftSchema => ({ types: [], model, assumed: [], source });
    const inner = object({ 名: text, berth: shown('泊位') });
    const draft = draftOf([answering('/boats/list', object({ code: number, data: shown('船') }))], {
      models: [
        { name: '船', schema: inner },
        { name: '泊位', schema: object({ no: number, at: text }) },
      ],
    });
    expect(Object.keys(schemasOf(draft))).toEqual(['ListBoatsData', 'Berth']);
    expect(draft.doubts.map(({ code, read, chosen }) => [code, read, chosen])).toEqual([
      ['name-changed', '船', 'ListBoatsData'],
      ['name-changed', '泊位', 'Berth'],
    ]);
  });

  it('has null among the values of a list where null is allowed, and says why a list is open', () => {
    const kind: DraftSchema = {
      ...text,
      types: ['string', 'null'],
      enum: [{ value: 'a' }],
      open: { code: 'enum-open-ended', read: 'a, etc.' },
    };
    expect(JSON.stringify(draftOf([answering('/pets', object({ kind }))]).root)).toContain(
      '"enum":["a",null],"x-lockstep-open-enum":"The page lists these and leaves others open',
    );
  });
});
