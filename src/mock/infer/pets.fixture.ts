import type { JsonObject } from '../../json/json-value.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../mock-host.ts';
import { mockOf, specOf } from '../shop.fixture.ts';

export const json = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  description: 'An answer.',
  content: { 'application/json': { schema, ...more } },
});
export const sent = (schema: JsonObject, type = 'application/json'): JsonObject => ({
  required: true,
  content: { [type]: { schema } },
});
export const query = (name: string, schema: JsonObject): JsonObject => ({ name, in: 'query', schema });
export const path = (name: string, type = 'integer'): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema: { type },
});
export const DONE: JsonObject = { description: 'Done.' };
export const PET: JsonObject = { $ref: '#/components/schemas/Pet' };
const VISIT: JsonObject = { $ref: '#/components/schemas/Visit' };
const ERROR = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } };

export const SCHEMAS: JsonObject = {
  Pet: {
    type: 'object',
    required: ['id', 'name', 'createdAt'],
    properties: {
      id: { type: 'integer', readOnly: true },
      name: { type: 'string', minLength: 1 },
      status: { type: 'string', enum: ['available', 'sold'] },
      tags: { type: 'array', items: { type: 'string' } },
      note: { type: ['string', 'null'] },
      password: { type: 'string', writeOnly: true },
      createdAt: { type: 'string', format: 'date-time', readOnly: true },
      updatedAt: { type: 'string', format: 'date-time', readOnly: true },
    },
  },
  NewPet: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', minLength: 1 },
      status: { type: 'string', enum: ['available', 'sold'], default: 'available' },
      tags: { type: 'array', items: { type: 'string' } },
      note: { type: ['string', 'null'] },
      password: { type: 'string' },
    },
  },
  Visit: {
    type: 'object',
    required: ['visitId', 'reason'],
    properties: {
      visitId: { type: 'string', format: 'uuid' },
      petId: { type: 'integer' },
      reason: { type: 'string' },
    },
  },
};

const PATCH = {
  required: true,
  content: {
    'application/json': { schema: { type: 'object' } },
    'application/merge-patch+json': { schema: { type: 'object' } },
    'application/json-patch+json': { schema: { type: 'array' } },
  },
};

/** Pets, which can be listed, made, read, replaced, changed and deleted, and the visits of each. */
export const PATHS: JsonObject = {
  '/pets': {
    get: {
      operationId: 'listPets',
      parameters: [
        query('status', { type: 'array', items: { type: 'string' } }),
        query('tags', { type: 'string' }),
        query('page', { type: 'integer', default: 1 }),
        query('per_page', { type: 'integer', maximum: 100 }),
        query('sort', { type: 'string' }),
      ],
      responses: {
        200: {
          ...json({ type: 'array', items: PET }),
          headers: { Link: { schema: { type: 'string' } }, 'X-Total-Count': { schema: { type: 'integer' } } },
        },
      },
    },
    post: {
      operationId: 'createPet',
      requestBody: sent({ $ref: '#/components/schemas/NewPet' }),
      responses: { 201: { ...json(PET), headers: { Location: { schema: { type: 'string' } } } } },
    },
  },
  '/pets/{petId}': {
    parameters: [path('petId')],
    get: { operationId: 'getPet', responses: { 200: json(PET), 404: json(ERROR) } },
    put: {
      operationId: 'replacePet',
      requestBody: sent({ $ref: '#/components/schemas/NewPet' }),
      responses: { 200: json(PET) },
    },
    patch: { operationId: 'changePet', requestBody: PATCH, responses: { 200: json(PET) } },
    delete: { operationId: 'deletePet', responses: { 204: DONE } },
  },
  '/pets/{petId}/photo': {
    parameters: [path('petId')],
    get: { operationId: 'getPhoto', responses: { 200: json({}, { example: 'a photo' }) } },
  },
  '/pets/{petId}/visits': {
    parameters: [path('petId')],
    get: {
      operationId: 'listVisits',
      parameters: [query('cursor', { type: 'string' }), query('limit', { type: 'integer' })],
      responses: {
        200: json({
          type: 'object',
          required: ['data', 'total', 'hasMore', 'nextCursor'],
          properties: {
            data: { type: 'array', items: VISIT },
            total: { type: 'integer' },
            hasMore: { type: 'boolean' },
            nextCursor: { type: ['string', 'null'] },
          },
        }),
      },
    },
    post: { operationId: 'createVisit', requestBody: sent(VISIT), responses: { 201: json(VISIT) } },
  },
  '/pets/{petId}/visits/{visitId}': {
    parameters: [path('petId'), path('visitId', 'string')],
    get: { operationId: 'getVisit', responses: { 200: json(VISIT) } },
  },
};

export const petSpec: CompiledSpec = specOf(PATHS, SCHEMAS);

/** A mock of a spec, pets unless it is another, in which an answer that breaks the contract is a 500. */
export function inferredHost(spec: CompiledSpec = petSpec, options: MockHostOptions = {}): MockHost {
  return createMockHost([mockOf(spec)], { strict: true, ...options });
}
