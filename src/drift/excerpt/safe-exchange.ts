import { textOfBody } from '../../exchange/body-text.ts';
import type { Exchange } from '../../exchange/http.ts';
import { exchangeRedactor } from '../../exchange/redact/redact-exchange.ts';
import { redactionRules } from '../../exchange/redact/redaction-rules.ts';
import type { Provider } from '../../provider/provider.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { ExcerptSource } from './excerpt-source.ts';
import { shownText } from './shown-text.ts';

/** An exchange of which everything may be shown. */
export type SafeExchange = Pick<Exchange, 'request' | 'response'>;

const LENGTH_OF_KEY = 32;
let key: Uint8Array | undefined;

type Redactor = ReturnType<typeof exchangeRedactor>;

/** What a spec asks of secrets is looked up once for all exchanges. */
const redactors = new WeakMap<OperationTable, { readonly provider: Provider; readonly redact: Redactor }>();

/** By answer, for the request that it was last shown with: one exchange may have several findings. */
const known = new WeakMap<
  Exchange['response'],
  { readonly source: ExcerptSource; readonly safe: SafeExchange }
>();

/**
 * An exchange as a recording of it would be: without secrets, and with pseudonyms in place of the identifiers of
 * persons and cards, unless they are harmless. The key of the pseudonyms is of this process alone.
 */
export function safeExchange(source: ExcerptSource): SafeExchange {
  const { request, response, provider, table, isHarmless } = source;
  const made = known.get(response);
  if (made?.source.request === request && made.source.isHarmless === isHarmless) return made.safe;
  const body = closed(response.body);
  const kept = isHarmless ? { redacted: 'harmless' } : {};
  const { exchange } = redactorFor(
    provider,
    table,
  )({
    ...{ request, response: { ...response, body: body ?? response.body } },
    ...kept,
  });
  const safe = body === undefined ? exchange : { ...exchange, response: opened(exchange.response) };
  known.set(response, { source, safe });
  return safe;
}

function redactorFor(provider: Provider, table: OperationTable): Redactor {
  const made = redactors.get(table);
  if (made?.provider === provider) return made.redact;
  key ??= crypto.getRandomValues(new Uint8Array(LENGTH_OF_KEY));
  const redact = exchangeRedactor(redactionRules(provider, table), key);
  redactors.set(table, { provider, redact });
  return redact;
}

/** A body that ends within a text, which is closed: redaction knows the value of a name by its quotes. */
function closed(body: Uint8Array | string): string | undefined {
  const text = textOfBody(body);
  const quotes = text?.match(/\\.|"/gs)?.filter((found) => found === '"').length ?? 0;
  return quotes % 2 === 0 ? undefined : `${text}"`;
}

function opened(response: Exchange['response']): Exchange['response'] {
  return { ...response, body: shownText(response.body).slice(0, -1) };
}
