import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../draft.ts';
import { draftPart } from '../write/draft-part.ts';
import { specOf } from '../write/spec-of.ts';
import { harDraft } from './har-draft.ts';

const KEY = new Uint8Array(32).fill(7);
const TOKEN = 'kQ8vZx2LmN4pRt7Yw9Bc';

interface Sent {
  readonly method?: string;
  readonly url: string;
  readonly answer?: unknown;
  readonly type?: string;
  readonly status?: number;
  readonly body?: unknown;
}

function entry({
  method = 'GET',
  url,
  answer,
  body,
  type = 'application/json',
  status = 200,
}: Sent): unknown {
  return {
    request: {
      ...{ method, url },
      headers: [
        { name: 'Authorization', value: `Bearer ${TOKEN}` },
        ...(body === undefined ? [] : [{ name: 'content-type', value: type }]),
      ],
      ...(body === undefined ? {} : { postData: { mimeType: type, text: JSON.stringify(body) } }),
      ...{ queryString: [], cookies: [], headersSize: -1, bodySize: 0 },
    },
    response: {
      ...{ status, headers: [{ name: 'content-type', value: type }], cookies: [] },
      content: {
        size: 1,
        mimeType: type,
        text: typeof answer === 'string' ? answer : JSON.stringify(answer),
      },
    },
  };
}

function draft(...sent: readonly Sent[]): DraftDocument {
  const text = JSON.stringify({ log: { version: '1.2', entries: sent.map(entry) } }, null, 1);
  return harDraft('traffic.har', text, { rules: { secrets: ['token'], published: [], paths: [] }, key: KEY });
}

function specText(...sent: readonly Sent[]): string {
  return JSON.stringify(specOf([draftPart(draft(...sent))], { title: 'x', version: '1' }).root);
}

const PET = { url: 'https://pets.example/pets/12?full=1', answer: { id: 12, name: 'Rex' } };

describe('a draft of recorded traffic', () => {
  it('takes what looks like an identifier in a path for a parameter', () => {
    const { operations } = draft(PET, { ...PET, url: 'https://pets.example/pets/13' });
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /pets/{petId}']);
  });

  it('counts how often each member was seen', () => {
    const text = specText(PET, { ...PET, answer: { id: 13 } }, { ...PET, answer: { id: 14, name: 'Tom' } });
    expect(text).toContain('Seen in 2 of 3 answers.');
    expect(text).toContain('Seen in 3 of 3 answers.');
  });

  it('requires what all of several samples have, and nothing that one lacks', () => {
    const text = specText(PET, { ...PET, answer: { id: 13 } });
    expect(text).toContain('"required":["id"]');
  });

  it('requires nothing because of one sample', () => {
    const { operations, doubts } = draft(PET);
    const [operation] = operations;
    expect(
      operation?.parameters.filter(({ place }) => place !== 'path').map(({ required }) => required),
    ).toEqual([undefined, undefined]);
    expect(specText(PET)).not.toContain('"required":["id"');
    expect(doubts.map(({ code }) => code)).toContain('traffic-thin');
  });

  it('holds no secret, wherever it stood', () => {
    const sent = { url: `https://pets.example/pets?token=${TOKEN}`, answer: { token: TOKEN, id: 1 } };
    expect(specText(sent, sent)).not.toContain(TOKEN);
  });

  const call = (body: object, answer: object = { code: 0 }): Sent => ({
    ...{ method: 'POST', url: 'https://pets.example/api', body, answer },
  });

  it('tells operations of one address apart by a member of the body, with a doubt for each', () => {
    const { operations, doubts } = draft(
      call({ action: 'pet.add', name: 'Rex' }),
      call({ action: 'pet.add', name: 'Tom' }),
      call({ action: 'pet.list' }, { code: 0, pets: [] }),
    );
    expect(operations.map(({ selectors, description }) => [selectors, description])).toMatchObject([
      [[{ place: 'body', name: 'action', value: 'pet.add', isGuess: true }], 'Seen 2 times.'],
      [[{ place: 'body', name: 'action', value: 'pet.list', isGuess: true }], 'Seen once.'],
    ]);
    expect(doubts.map(({ code }) => code)).toEqual(['selector-assumed', 'selector-assumed', 'traffic-thin']);
  });

  it.each([
    [
      'is the same in all',
      [
        { action: 'add', a: 1 },
        { action: 'add', b: 1 },
      ],
    ],
    ['is left out by some', [{ action: 'add', a: 1 }, { action: 'list' }, { b: 1 }]],
    [
      'changes nothing of what is sent or answered',
      [
        { action: 'add', a: 1 },
        { action: 'list', a: 2 },
      ],
    ],
    ['has no name that says so', [{ kind: 'add', a: 1 }, { kind: 'list' }]],
    ['may be a secret', [{ operation: TOKEN, a: 1 }, { operation: `${TOKEN}2` }]],
  ])('keeps operations together where such a member %s', (_, bodies) => {
    const { operations } = draft(...bodies.map((body) => call(body)));
    expect(operations.map(({ selectors }) => selectors)).toEqual([[]]);
  });

  it('takes a secret in a path for a parameter', () => {
    const url = `https://pets.example/share/${TOKEN}/pets?token=${TOKEN}`;
    const { operations } = draft({ url, answer: {} });
    expect(operations.map(({ path }) => path)).toEqual(['/share/{shareId}/pets']);
  });

  it('holds no secret of whatever kind, in examples, lists of values, names and doubts', () => {
    const [password, key] = ['Corr3ct-Horse!Battery', 'hx-99ZkQw2Lm8Vt4'];
    const raw = JSON.stringify({ password, inner: { secret: key } });
    const mail = 'maria.keller@posteo.example';
    const sent: Sent = {
      ...{ method: 'POST', url: `https://pets.example/login/${TOKEN}?api_key=${key}&token=${TOKEN}` },
      body: { action: 'login', username: mail, password, device: { token: key } },
      answer: { access_token: TOKEN, msg: `see https://pets.example/?token=${TOKEN}`, raw, user: { mail } },
    };
    const found = draft(sent, sent, { ...sent, body: { action: 'leave', token: TOKEN } });
    expect(found.operations).toHaveLength(2);
    const text = JSON.stringify(found) + specText(sent, sent, { ...sent, body: { action: 'leave' } });
    for (const secret of [password, key, TOKEN, mail]) expect(text).not.toContain(secret);
  });

  it('says which entries it did not use, and where they stand', () => {
    const page = { url: 'https://pets.example/', answer: '<html></html>', type: 'text/html' };
    const { doubts, operations } = draft(PET, PET, page);
    expect(operations).toHaveLength(1);
    const [doubt] = doubts;
    expect(doubt).toMatchObject({ code: 'entry-ignored', source: { page: 'traffic.har' } });
    expect(doubt?.source.line).toBeGreaterThan(20);
  });
});
