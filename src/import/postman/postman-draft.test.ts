import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { postmanDraft } from './postman-draft.ts';

function draftOf(...item: readonly JsonObject[]) {
  const root = { info: { name: 'Gate', schema: '/collection/v2.1.0/' }, item };
  return postmanDraft('gate.json', root, JSON.stringify(root));
}

const posting = (name: string, body: JsonObject): JsonObject => ({
  name,
  request: {
    method: 'POST',
    url: 'https://gate.example/api',
    body: { mode: 'raw', raw: JSON.stringify(body) },
  },
});

describe('a Postman collection', () => {
  it('has requests to one address that a member of the body tells apart', () => {
    const { operations, doubts } = draftOf(
      posting('Open', { action: 'gate.open', by: 'me' }),
      posting('Shut', { action: 'gate.shut' }),
    );
    expect(operations.map(({ selectors }) => selectors)).toMatchObject([
      [{ place: 'body', name: 'action', value: 'gate.open' }],
      [{ place: 'body', name: 'action', value: 'gate.shut' }],
    ]);
    expect(doubts.filter(({ code }) => code === 'selector-assumed')).toHaveLength(2);
  });
});
