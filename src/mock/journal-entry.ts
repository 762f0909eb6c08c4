import type { HttpRequest } from '../exchange/http.ts';
import { formatTarget, parseTarget } from '../exchange/target.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Provider } from '../provider/provider.ts';
import type { Answer } from './given-answer.ts';
import type { JournalEntry } from './journal.ts';
import { keptTexts } from './kept-texts.ts';

/** Makes an entry when it is asked for. What it holds until then is small: bodies and long texts are let go. */
export function journalEntry(
  provider: Provider,
  { method, target, body }: HttpRequest,
  { response: { status }, operation, outcome, problems, mockProblems, fault }: Answer,
  at: number,
): () => JournalEntry {
  const kept = {
    problems: keptTexts(problems, body?.length ?? 0),
    // These may quote the state.
    mockProblems: keptTexts(mockProblems, Number.POSITIVE_INFINITY),
  };
  return () => ({
    at: new Date(at).toISOString(),
    provider: provider.id,
    operation: operation ?? null,
    method,
    target: masked(provider, target),
    status,
    outcome: outcome ?? null,
    ...kept,
    fault: fault ?? null,
  });
}

function masked(provider: Provider, target: string): string {
  const { path, query } = parseTarget(target);
  if (!query.some(([name]) => isSecret(provider, name))) return target;
  return formatTarget({
    path,
    query: query.map(([name, value]) => [name, isSecret(provider, name) ? '***' : value]),
  });
}
