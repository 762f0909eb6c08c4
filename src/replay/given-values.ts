import type { RecordedExchange } from '../exchange/recording.ts';
import type { Use } from './bindings.ts';
import { documentedOperation } from './operation-of.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { type RequestValue, requestValues, withValues } from './request-values.ts';
import { showsFailure } from './shows-failure.ts';

/** By the name of a parameter, header or property, the values that exist at a target. */
export type GivenValues = ReadonlyMap<string, readonly string[]>;

/**
 * A recorded exchange with values that exist at the target in place of the recorded ones of the same name; where
 * a request has several of a name, the first gets the first, and so on, over again when they run out. An exchange
 * that shows a failure keeps its own: it may well have failed because nothing of that value exists.
 */
export function withGivenValues(
  subject: ReplaySubject,
  exchange: RecordedExchange,
  given: GivenValues,
): RecordedExchange {
  if (given.size === 0 || showsFailure(subject.provider, exchange.response)) return exchange;
  const operation = documentedOperation(subject, exchange.request);
  if (operation === undefined) return exchange;
  const counts = new Map<string, number>();
  const changed = requestValues(operation, exchange.request).flatMap((value): [RequestValue, string][] => {
    const values = given.get(value.name);
    if (values === undefined) return [];
    const count = counts.get(value.name) ?? 0;
    counts.set(value.name, count + 1);
    const text = values[count % values.length];
    return text === undefined ? [] : [[value, text]];
  });
  return { ...exchange, request: withValues(exchange.request, changed) };
}

/** Without those whose value was given: the person knows better than the recording. */
export function withoutGiven(uses: readonly Use[], given: GivenValues): readonly Use[] {
  return uses.filter(({ value }) => !given.has(value.name));
}
