import { LockstepError } from '../errors/lockstep-error.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { sampleRequest } from '../fixtures/sample-request.ts';
import type { Operation } from '../spec/operation-table.ts';
import { withGivenValues } from './given-values.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { requestValues } from './request-values.ts';

/** Shorter values are settings, such as the size of a page, more often than names of things. */
const DISTINCTIVE = 6;

/**
 * A recorded exchange that asks for what the examples of the spec name, in place of what existed where it was
 * recorded: a mock has the one and not the other. `undefined` where the spec tells of nothing else to ask for.
 */
export function withExampleValues(
  subject: ReplaySubject,
  operation: Operation,
  exchange: RecordedExchange,
): RecordedExchange | undefined {
  const examples = exampleValues(subject, operation);
  const names = requestValues(operation, exchange.request)
    .filter(({ text }) => text.length >= DISTINCTIVE)
    .map(({ name }) => name);
  const given = new Map([...examples].filter(([name]) => names.includes(name)));
  return given.size === 0 ? undefined : withGivenValues(subject, exchange, given);
}

function exampleValues(
  { spec }: ReplaySubject,
  operation: Operation,
): ReadonlyMap<string, readonly string[]> {
  try {
    const sample = sampleRequest(spec, operation, createKeyedRandom('1', operation.id));
    const values = new Map<string, string[]>();
    for (const { name, text } of requestValues(operation, sample)) {
      values.set(name, [...(values.get(name) ?? []), text]);
    }
    return values;
  } catch (cause) {
    // Nothing of what the operation takes can be made up.
    if (cause instanceof LockstepError && cause.code === 'SCHEMA_UNSATISFIABLE') return new Map();
    throw cause;
  }
}
