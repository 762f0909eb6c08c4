import { examineExchange, sightRecorded } from '../drift/check-exchange.ts';
import { faultReason } from '../exchange/fault-header.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { RecordedExchange, Recording } from '../exchange/recording.ts';
import { saidByProvider } from '../exchange/said-by-provider.ts';
import type { Operation } from '../spec/operation-table.ts';
import { bindRequest } from './bind-request.ts';
import { type BindingPlan, type Issued, planBindings } from './bindings.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { type GivenValues, withGivenValues, withoutGiven } from './given-values.ts';
import { type JsonBody, jsonBodyOf } from './json-scalars.ts';
import { type SecretMask, secretMask } from './mask-secrets.ts';
import { documentedOperation, operationOf } from './operation-of.ts';
import { withOriginals } from './originals.ts';
import { prepareRequest } from './prepare-request.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { showsFailure } from './shows-failure.ts';
import type { Readiness, ReplayTarget } from './target.ts';
import { withExampleValues } from './with-example-values.ts';

export interface ReplayOptions {
  /** Numbers in [0, 1) for nonces; `Math.random` unless given. */
  readonly random?: () => number;
}

/** One recording on its way through one target. */
interface Replay {
  readonly subject: ReplaySubject;
  readonly recording: Recording;
  readonly target: ReplayTarget;
  readonly random: () => number;
  readonly plan: BindingPlan;
  /** By index of the exchange, what the target answered; of those alone that later requests need. */
  readonly answers: Map<number, JsonBody>;
  readonly needed: ReadonlySet<number>;
  readonly mask: SecretMask;
}

/** In force at every start, and needed by whatever names no scenario. */
const TYPICAL = 'typical';

/**
 * Sends the requests of a recording in their order and yields, for each, what deviates. The start state is
 * put in force before the first one, and again wherever an exchange names another than the one in force.
 *
 * @throws whatever the target throws where no answer comes.
 */
export async function* replayRecording(
  subject: ReplaySubject,
  recording: Recording,
  target: ReplayTarget,
  options: ReplayOptions = {},
): AsyncGenerator<ExchangeResult, void> {
  const { exchanges } = recording;
  const given: GivenValues = target.given ?? new Map();
  const plan = planBindings(subject, exchanges).map((uses) => withoutGiven(uses, given));
  const needed = new Set(plan.flat().map(({ issued }) => issued.exchange));
  const random = options.random ?? Math.random;
  const mask = secretMask(subject.provider, target.credentials(subject.provider));
  const replay: Replay = { subject, recording, target, random, plan, answers: new Map(), needed, mask };
  const recordedAt = Date.parse(recording.evidence.date);
  let inForce: string | undefined;
  let readiness: Readiness = { ready: true };
  for (const [index, exchange] of exchanges.entries()) {
    const scenario = exchange.scenario ?? inForce ?? TYPICAL;
    if (scenario !== inForce) readiness = await target.begin({ scenario: exchange.scenario, recordedAt });
    inForce = scenario;
    const own = withOriginals(subject, exchange, target.originals);
    yield await replayExchange(replay, index, withGivenValues(subject, own, given), readiness);
  }
}

async function replayExchange(
  replay: Replay,
  index: number,
  exchange: RecordedExchange,
  readiness: Readiness,
): Promise<ExchangeResult> {
  const { subject, target, recording } = replay;
  const evidence = exchange.evidence ?? recording.evidence;
  const result = {
    provider: subject.provider.id,
    operation: operationOf(subject, exchange.request),
    target: target.name,
    evidence,
    deviations: [],
    sightings: [],
    ...(exchange.credentials === undefined ? {} : { credentials: exchange.credentials }),
  };
  const check = {
    ...subject,
    target: target.name,
    recorded: exchange,
    evidence: evidence.source,
    date: evidence.date,
    isHarmless: target.isHarmless === true,
  };
  // Whoever has a wrong key is refused in whatever state.
  const needsState = exchange.scenario !== undefined || exchange.credentials !== 'invalid';
  const skip = (skipped: string): ExchangeResult => ({
    ...result,
    sightings: sightRecorded({ ...check, ...exchange, evidence: evidence.source }),
    skipped,
  });
  const made = faultReason(exchange.response);
  if (made !== undefined) return { ...result, skipped: made };
  if (!readiness.ready && needsState) return skip(readiness.reason);
  const operation = documentedOperation(subject, exchange.request);
  // What the spec does not know is not sent: nobody could say what it does there.
  if (operation === undefined) {
    return { ...result, ...examineExchange({ ...check, ...exchange, evidence: evidence.source }) };
  }
  const refused = target.refuses?.(operation, exchange);
  if (refused !== undefined) return skip(refused);
  const bound = bindRequest(exchange.request, replay.plan[index] ?? [], replay.answers);
  if (!bound.ok) return skip(reasonOf(replay, bound.missing));
  const asked = await ask(replay, operation, exchange, bound.request);
  const isElsewhere = saidByProvider(evidence.source) && target.hasExamples === true;
  const other = isElsewhere ? await askForExamples(replay, index, operation, exchange, asked) : undefined;
  const { request, response } = other ?? asked;
  const fault = faultReason(response);
  if (fault !== undefined) return skip(fault);
  keepAnswer(replay, index, response);
  const { deviations, sightings } = examineExchange({ ...check, request, response });
  return {
    ...result,
    sightings: replay.mask.sightings(sightings),
    deviations: replay.mask.deviations(deviations),
  };
}

interface Asked {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
}

async function ask(
  replay: Replay,
  operation: Operation,
  recorded: RecordedExchange,
  request: HttpRequest,
): Promise<Asked> {
  const again = () => signed(replay, request, recorded);
  const sent = again();
  return { request: sent, response: await replay.target.send(sent, { recorded, operation, again }) };
}

/** What exists where it was recorded need not exist here, which is no fault of the target. */
async function askForExamples(
  replay: Replay,
  index: number,
  operation: Operation,
  exchange: RecordedExchange,
  { response }: Asked,
): Promise<Asked | undefined> {
  const { subject, plan, answers } = replay;
  const isFailure = (answer: HttpResponse): boolean => showsFailure(subject.provider, answer);
  if (isFailure(exchange.response) || !isFailure(response)) return undefined;
  const other = withExampleValues(subject, operation, exchange);
  const bound = other === undefined ? undefined : bindRequest(other.request, plan[index] ?? [], answers);
  if (bound?.ok !== true) return undefined;
  const asked = await ask(replay, operation, exchange, bound.request);
  return isFailure(asked.response) ? undefined : asked;
}

function signed(
  { subject, target, random }: Replay,
  request: HttpRequest,
  { credentials }: RecordedExchange,
): HttpRequest {
  return prepareRequest(request, subject.provider, credentials, {
    credentials: target.credentials(subject.provider),
    now: target.now(),
    random,
  });
}

function keepAnswer({ needed, answers }: Replay, index: number, { body }: HttpResponse): void {
  const answer = needed.has(index) ? jsonBodyOf(body) : undefined;
  if (answer !== undefined) answers.set(index, answer);
}

function reasonOf({ subject, recording }: Replay, { exchange, pointer }: Issued): string {
  const issuing = recording.exchanges[exchange];
  const operation = issuing === undefined ? '' : ` to ${operationOf(subject, issuing.request)}`;
  return `it needs ${pointer} of the answer${operation} (exchange ${exchange + 1} of ${recording.file}), which is not there`;
}
