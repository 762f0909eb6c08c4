import { examineExchange } from '../drift/check-exchange.ts';
import { faultReason } from '../exchange/fault-header.ts';
import type { Evidence, RecordedExchange, Recording } from '../exchange/recording.ts';
import type { JsonReading } from '../json/read-json.ts';
import { mockCredentials } from '../provider/credentials.ts';
import type { Provider, SigningContext } from '../provider/provider.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { operationOf } from './operation-of.ts';
import { prepareRequest } from './prepare-request.ts';
import type { ReplaySubject } from './replay-subject.ts';

/** Under this name recordings are checked by themselves. */
export const NO_TARGET = 'none' as const;

/** Holds a recording against the spec, with nothing replayed. */
export function checkRecording(subject: ReplaySubject, recording: Recording): readonly ExchangeResult[] {
  return recording.exchanges.map((exchange) =>
    checkRecorded(subject, exchange, exchange.evidence ?? recording.evidence),
  );
}

/**
 * Holds one exchange of a recording against the spec.
 *
 * @param reading what the body of the response was read as, where somebody has read it
 */
export function checkRecorded(
  subject: ReplaySubject,
  exchange: RecordedExchange,
  evidence: Evidence,
  reading?: JsonReading,
): ExchangeResult {
  const { provider, spec, index } = subject;
  const fault = faultReason(exchange.response);
  const { operation, deviations, sightings } =
    fault === undefined
      ? examineExchange({
          provider,
          spec,
          index,
          target: NO_TARGET,
          request: signedAgain(subject, exchange, evidence.date),
          response: exchange.response,
          evidence: evidence.source,
          date: evidence.date,
          isHarmless: isHarmless(exchange, evidence),
          reading,
        })
      : { operation: operationOf(subject, exchange.request), ...NOTHING };
  // Spelt out member by member: of ten thousand exchanges, spreading is a tenth of the work.
  const result = { provider: provider.id, operation, target: NO_TARGET, evidence, deviations, sightings };
  if (fault !== undefined) return { ...result, skipped: fault };
  return exchange.credentials === undefined ? result : { ...result, credentials: exchange.credentials };
}

const NOTHING: Pick<ExchangeResult, 'deviations' | 'sightings'> = { deviations: [], sightings: [] };

/** What nobody's machine said, and what was redacted. */
function isHarmless({ redacted }: RecordedExchange, { source }: Evidence): boolean {
  return redacted !== undefined || source === 'documentation' || source === 'synthetic';
}

/** Credentials and signatures are no part of a recording: the spec gets to see what would have been sent. */
function signedAgain(
  { provider }: ReplaySubject,
  { request, credentials }: RecordedExchange,
  date: string,
): RecordedExchange['request'] {
  return prepareRequest(request, provider, credentials, contextOf(provider, date));
}

/** One recording has one date, and one provider. */
let latest:
  | { readonly provider: Provider; readonly date: string; readonly context: SigningContext }
  | undefined;

function contextOf(provider: Provider, date: string): SigningContext {
  if (latest?.provider === provider && latest.date === date) return latest.context;
  const context = { credentials: mockCredentials(provider), now: Date.parse(date), random: () => 0.5 };
  latest = { provider, date, context };
  return context;
}
