import { textOfBody } from '../exchange/body-text.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { valueAt } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { askPrism } from '../prism/ask-prism.ts';
import { derivedExampleName } from '../prism/derived-example-name.ts';
import { type PrismOptions, startPrism } from '../prism/start-prism.ts';
import { mockCredentials } from '../provider/credentials.ts';
import { isSuccess, sameVerdict } from '../provider/outcome.ts';
import type { Outcome, Provider } from '../provider/provider.ts';
import type { NamedExample, Operation } from '../spec/operation-table.ts';
import type { ReplayTarget } from './target.ts';

/**
 * The Prism of one provider, in a process of its own that is ended by `close`. Prism holds no state and knows
 * no start state: for every exchange it is asked for the recorded status, and for the example of the spec that
 * has the recorded outcome. An exchange that no example can answer is refused, with the reason.
 *
 * @throws LockstepError `TARGET_NOT_READY`
 */
export async function prismTarget(
  provider: Provider,
  options: Omit<PrismOptions, 'provider'>,
): Promise<ReplayTarget> {
  const prism = await startPrism({ ...options, provider: provider.id });
  return {
    name: 'prism',
    isHarmless: true,
    begin: async () => ({ ready: true }),
    refuses(operation, recorded) {
      const choice = chooseAnswer(provider, operation, recorded);
      return choice.ok ? undefined : choice.reason;
    },
    async send(request, { operation, recorded }) {
      const choice = chooseAnswer(provider, operation, recorded);
      const prefer = choice.ok ? { prefer: choice.prefer } : {};
      return askPrism(prism.url, { ...request, headers: { ...request.headers, ...prefer } });
    },
    credentials: mockCredentials,
    now: () => Date.now(),
    close: () => prism.close(),
  };
}

type Choice =
  | { readonly ok: true; readonly prefer: string }
  | { readonly ok: false; readonly reason: string };

/** What Prism is asked for (RFC 7240), so that it answers as it was recorded. */
function chooseAnswer(provider: Provider, operation: Operation, { response }: RecordedExchange): Choice {
  const status = String(response.status);
  const described = operation.responses.find((one) => one.status === status);
  if (described === undefined) {
    return {
      ok: false,
      reason: `Prism answers only what the spec describes, and ${operation.id} has no response ${status} there`,
    };
  }
  const prefer = `code=${status}`;
  const verdict = verdictOf(provider.outcome, response.body);
  if (provider.outcome === undefined || verdict === undefined) return { ok: true, prefer };
  const examples = described.content.flatMap((media) => media.examples);
  const example = exampleOf(provider.outcome, examples, verdict);
  if (example !== undefined)
    return { ok: true, prefer: `${prefer}, example="${nameOf(operation, example)}"` };
  // Without any example Prism makes up an answer from the schema, and the success comes first there.
  if (examples.length === 0 && isSuccess(provider.outcome, verdict)) return { ok: true, prefer };
  return {
    ok: false,
    reason: `Prism answers from the examples of the spec, and none of ${operation.id} shows the outcome ${JSON.stringify(verdict)}`,
  };
}

function verdictOf(outcome: Outcome | undefined, body: Uint8Array | string): JsonValue | undefined {
  const text = textOfBody(body);
  const reading = outcome === undefined || text === undefined ? undefined : readJson(text);
  return outcome !== undefined && reading?.ok ? valueAt(reading.value, outcome.pointer) : undefined;
}

/** Two successes are the same outcome; two failures only where they have the same code. */
function exampleOf(
  outcome: Outcome,
  examples: readonly NamedExample[],
  verdict: JsonValue,
): NamedExample | undefined {
  const askable = examples.filter(({ name }) => /^[\x20\x21\x23-\x7e]+$/.test(name));
  const shown = askable.map((example) => ({ example, of: valueAt(example.value, outcome.pointer) }));
  const exact = shown.find(({ of }) => of !== undefined && sameVerdict(of, verdict));
  if (exact !== undefined || !isSuccess(outcome, verdict)) return exact?.example;
  return shown.find(({ of }) => of !== undefined && isSuccess(outcome, of))?.example;
}

/** As it is called in the copy of the spec that Prism has. */
function nameOf({ id, pointer }: Operation, { name }: NamedExample): string {
  return pointer.split('/')[2]?.includes('#') ? derivedExampleName(id, name) : name;
}
