import { formatTarget, parseTarget } from '../exchange/target.ts';
import type { JsonValue } from '../json/json-value.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Provider } from '../provider/provider.ts';
import type { JournalEntry } from './journal-entry.ts';
import { keptTexts } from './kept-texts.ts';
import type { Seen } from './seen.ts';

/** What is kept of an answered request until somebody looks: bodies and long texts are let go. */
export interface Note {
  /** Session time, in milliseconds since 1970. */
  at: number;
  provider: Provider;
  operation: string | undefined;
  method: string;
  target: string;
  status: number;
  outcome: JsonValue | undefined;
  problems: readonly string[];
  mockProblems: readonly string[];
  fault: string | undefined;
}

export function noteOf(seen: Seen): Note {
  const blank = {
    at: Number.NaN,
    provider: seen.provider,
    operation: undefined,
    method: '',
    target: '',
    status: 0,
    outcome: undefined,
    problems: [],
    mockProblems: [],
    fault: undefined,
  };
  return noteAgain(blank, seen);
}

/**
 * Notes a later request in place of one that is no longer kept. What stays alive for a thousand requests is copied by
 * each collection of garbage until it is old, and is garbage soon after; a note that is used again is neither.
 */
export function noteAgain(note: Note, { provider, request, answer, at }: Seen): Note {
  note.at = at;
  note.provider = provider;
  note.operation = answer.operation;
  note.method = request.method;
  // Many ask for the same again and again: of equal texts, the old one is the one that no collection copies.
  if (note.target !== request.target) note.target = request.target;
  note.status = answer.response.status;
  note.outcome = answer.outcome;
  note.problems = keptTexts(answer.problems, request.body?.length ?? 0);
  // These may quote the state.
  note.mockProblems = keptTexts(answer.mockProblems, Number.POSITIVE_INFINITY);
  note.fault = answer.fault;
  return note;
}

/** What a journal says of a request. */
export function entryOf(note: Note): JournalEntry {
  return {
    at: new Date(note.at).toISOString(),
    provider: note.provider.id,
    operation: note.operation ?? null,
    method: note.method,
    target: masked(note.provider, note.target),
    status: note.status,
    outcome: note.outcome ?? null,
    problems: note.problems,
    mockProblems: note.mockProblems,
    fault: note.fault ?? null,
  };
}

function masked(provider: Provider, target: string): string {
  const { path, query } = parseTarget(target);
  if (!query.some(([name]) => isSecret(provider, name))) return target;
  return formatTarget({
    path,
    query: query.map(([name, value]) => [name, isSecret(provider, name) ? '***' : value]),
  });
}
