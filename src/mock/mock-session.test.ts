import { expect, test } from 'vitest';
import { bytesOfText } from '../exchange/body-text.ts';
import { createJournal } from './journal.ts';
import { createMockSession, type SessionParts } from './mock-session.ts';
import { prepareMocks } from './prepare-mocks.ts';
import { shopMock } from './shop-mock.fixture.ts';

function sessionWith(parts?: SessionParts) {
  const { shared } = prepareMocks([shopMock()], {});
  const session = createMockSession('one', shared, parts);
  const put = () =>
    session.answer('shop', {
      method: 'PUT',
      target: '/items',
      headers: { 'content-type': 'application/json' },
      body: bytesOfText('{"id":1}'),
    });
  return { session, put };
}

test('A session applies the changes of a reply to its state.', () => {
  const { session, put } = sessionWith();
  expect(put().status).toBe(200);
  expect(JSON.parse(session.snapshot()).shop.items).toHaveLength(2);
});

test('A session that makes changes in its own way is given them, and leaves its state alone.', () => {
  const taken: unknown[] = [];
  const { session, put } = sessionWith({
    takeChanges: (provider, changes) => taken.push([provider, changes]),
  });
  expect(put().status).toBe(200);
  expect(taken).toEqual([['shop', [{ collection: 'items', put: { id: 'second', body: '{"id":1}' } }]]]);
  expect(JSON.parse(session.snapshot()).shop.items).toHaveLength(1);
});

test('What cannot be changed in its own way fails as a change does, and is in the journal that it was given.', () => {
  const journal = createJournal();
  const { put } = sessionWith({
    journal,
    takeChanges: () => {
      throw new Error('No');
    },
  });
  expect(put().status).toBe(500);
  expect(journal.snapshot()).toMatchObject({ total: 1, mockProblems: 1 });
});
