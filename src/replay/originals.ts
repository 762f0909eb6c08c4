import type { RecordedExchange } from '../exchange/recording.ts';
import { documentedOperation } from './operation-of.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { type RequestValue, requestValues, withValues } from './request-values.ts';

/** What pseudonyms stand for, by the id of the key that they were made with. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A recorded exchange with the values of the caller's own in place of their pseudonyms. */
export function withOriginals(
  subject: ReplaySubject,
  exchange: RecordedExchange,
  originals: Originals | undefined,
): RecordedExchange {
  const own = exchange.redacted === undefined ? undefined : originals?.get(exchange.redacted);
  const operation = own === undefined ? undefined : documentedOperation(subject, exchange.request);
  if (own === undefined || operation === undefined) return exchange;
  const changed = requestValues(operation, exchange.request).flatMap((value): [RequestValue, string][] => {
    const original = own.get(value.text);
    return original === undefined ? [] : [[value, original]];
  });
  return { ...exchange, request: withValues(exchange.request, changed) };
}
