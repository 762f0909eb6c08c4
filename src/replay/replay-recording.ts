import { checkExchange } from '../drift/check-exchange.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { RecordedExchange, Recording } from '../exchange/recording.ts';
import { bindRequest } from './bind-request.ts';
import { type BindingPlan, type Issued, planBindings } from './bindings.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { type JsonBody, jsonBodyOf } from './json-scalars.ts';
import { operationOf } from './operation-of.ts';
import { prepareRequest } from './prepare-request.ts';
import type { ReplaySubject } from './replay-subject.ts';
import type { Readiness, ReplayTarget } from './target.ts';

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
  /** By index of the exchange, what the target answered. */
  readonly answers: Map<number, JsonBody>;
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
  const plan = planBindings(subject, exchanges);
  const replay = { subject, recording, target, plan, random: options.random ?? Math.random };
  const state: Replay = { ...replay, answers: new Map() };
  let inForce: string | undefined;
  let readiness: Readiness = { ready: true };
  for (const [index, exchange] of exchanges.entries()) {
    const needed: string = exchange.scenario ?? inForce ?? TYPICAL;
    if (needed !== inForce) readiness = await target.begin(exchange.scenario);
    inForce = needed;
    yield await replayExchange(state, index, exchange, readiness);
  }
}

async function replayExchange(
  replay: Replay,
  index: number,
  exchange: RecordedExchange,
  readiness: Readiness,
): Promise<ExchangeResult> {
  const { subject, target, recording, plan, answers } = replay;
  const evidence = exchange.evidence ?? recording.evidence;
  const result = {
    provider: subject.provider.id,
    operation: operationOf(subject, exchange.request),
    target: target.name,
    evidence,
    deviations: [],
  };
  const check = { ...subject, target: target.name, recorded: exchange, evidence: evidence.source };
  const unsendable = checkExchange({ ...check, ...exchange, recorded: undefined });
}
