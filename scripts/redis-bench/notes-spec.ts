/** A spec of which a mock keeps notes by itself; their ids are counted by the mock. */
export const NOTES_SPEC: string = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      get: {
        operationId: 'listNotes',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', default: 10 } }],
        responses: { 200: answer({ type: 'array', items: { $ref: '#/components/schemas/Note' } }) },
      },
      post: {
        operationId: 'createNote',
        requestBody: answer({ $ref: '#/components/schemas/NewNote' }),
        responses: { 201: answer({ $ref: '#/components/schemas/Note' }) },
      },
    },
    '/notes/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        operationId: 'getNote',
        responses: { 200: answer({ $ref: '#/components/schemas/Note' }), 404: answer({ type: 'object' }) },
      },
      patch: {
        operationId: 'changeNote',
        requestBody: answer({ $ref: '#/components/schemas/NewNote' }),
        responses: { 200: answer({ $ref: '#/components/schemas/Note' }) },
      },
      delete: { operationId: 'removeNote', responses: { 204: { description: 'Gone.' } } },
    },
  },
  components: {
    schemas: {
      NewNote: { type: 'object', properties: { text: { type: 'string' } } },
      Note: {
        type: 'object',
        required: ['id', 'text'],
        properties: { id: { type: 'integer', minimum: 1 }, text: { type: 'string' } },
      },
    },
  },
});

function answer(schema: object): object {
  return { description: 'A body.', content: { 'application/json': { schema } } };
}
