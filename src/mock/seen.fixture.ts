import { bytesOfText } from '../exchange/body-text.ts';
import type { Answer } from './given-answer.ts';
import type { Seen } from './seen.ts';
import { shop } from './shop.fixture.ts';

/** A request to a target that was answered with 200 and, both ways, with this body. */
export function seenAt(target: string, answer: Partial<Answer> = {}, body = ''): Seen {
  return {
    session: 'default',
    provider: shop,
    request: { method: 'GET', target, headers: {}, body: bytesOfText(body) },
    answer: {
      response: { status: 200, headers: {}, body },
      operation: undefined,
      outcome: undefined,
      problems: [],
      mockProblems: [],
      ...answer,
    },
    at: Date.parse('2026-01-01T00:00:00Z'),
  };
}
