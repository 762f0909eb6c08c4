import { setTimeout as wait } from 'node:timers/promises';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import type { Credentials, Provider } from '../provider/provider.ts';
import type { GivenValues } from './given-values.ts';
import { type ExchangeLimits, exchangeHttp, USUAL_LIMITS } from './http-exchange.ts';
import type { Originals } from './originals.ts';
import { createPacer } from './pacer.ts';
import { pauseBefore } from './retry-pause.ts';
import { showsFailure } from './shows-failure.ts';
import type { ReplayTarget, Sending } from './target.ts';
import { createTargetClock, type TargetClock } from './target-clock.ts';

export interface HttpTargetOptions {
  /** As findings and reports name it. */
  readonly name: string;
  /** What the paths of the spec are appended to, without a slash at its end. */
  readonly base: string;
  readonly credentials: Credentials;
  /** Ids of operations that may be sent although they change things. */
  readonly allowed?: ReadonlySet<string>;
  readonly given?: GivenValues;
  readonly originals?: Originals;
  readonly limits?: Partial<ExchangeLimits>;
  /** Pause before the first retry in milliseconds; the next one is four times as long. */
  readonly pause?: number;
  /** Told what a person should know and no finding says. */
  readonly tell?: (line: string) => void;
}

/** What goes on between one target and us. */
interface Connection {
  readonly provider: Provider;
  readonly options: HttpTargetOptions;
  readonly limits: ExchangeLimits;
  readonly clock: TargetClock;
  readonly turn: () => Promise<void>;
  /** Of the exchanges that were recorded as accepted. */
  readonly tally: { refused: number; accepted: number };
}

/** Recordings at a time: enough to keep a limit of 10 a second busy at the usual distance of a server. */
const PARALLEL = 4;
const RETRIES = 2;

/**
 * A server that is not ours, reached over HTTP. Nothing of it can be set, so exchanges that need a start state
 * are skipped, and so is what changes things, unless it is allowed. Reads are asked again after a failure of
 * the connection or a passing refusal, and once more where the clock turned out to be off; changes never.
 */
export function httpTarget(provider: Provider, options: HttpTargetOptions): ReplayTarget {
  const clock = createTargetClock();
  const turn = createPacer(provider.rateLimit);
  const limits = { ...USUAL_LIMITS, ...options.limits };
  const tally = { refused: 0, accepted: 0 };
  const connection: Connection = { provider, options, limits, clock, turn, tally };
  return {
    name: options.name,
    parallel: PARALLEL,
    given: options.given ?? new Map(),
    originals: options.originals ?? new Map(),
    begin: async ({ scenario = 'typical' }) =>
      scenario === 'typical'
        ? { ready: true }
        : {
            ready: false,
            reason: `it needs the start state "${scenario}", which only a mock can be put into`,
          },
    refuses: ({ id, effect }) =>
      effect === 'read' || options.allowed?.has(id) === true
        ? undefined
        : `it changes things; allow it with --allow ${id}`,
    send: (_request, sending) => askAndCount(connection, sending),
    credentials: () => options.credentials,
    now: clock.now,
    close: async () => tellRefusals(connection),
  };
}

async function askAndCount(connection: Connection, sending: Sending): Promise<HttpResponse> {
  const response = await ask(connection, sending);
  const { provider, tally } = connection;
  if (!showsFailure(provider, sending.recorded.response)) {
    if (showsFailure(provider, response)) tally.refused += 1;
    else tally.accepted += 1;
  }
  return response;
}

async function ask(connection: Connection, sending: Sending): Promise<HttpResponse> {
  const { clock, provider } = connection;
  const assumed = clock.ahead();
  const response = await askPatiently(connection, sending);
  if (clock.ahead() === assumed) return response;
  const wasMisdated = provider.sign !== undefined && sending.operation.effect === 'read';
  return wasMisdated ? askPatiently(connection, sending) : response;
}

async function askPatiently(connection: Connection, sending: Sending): Promise<HttpResponse> {
  const { options } = connection;
  for (let left = sending.operation.effect === 'read' ? RETRIES : 0; ; left -= 1) {
    const outcome = await attempt(connection, sending);
    const pause = pauseBefore(RETRIES - left, outcome, sending.recorded.response.status, options.pause);
    if (left > 0 && pause !== undefined) await wait(pause);
    else if (outcome instanceof LockstepError) throw outcome;
    else return outcome;
  }
}

/** Signed when its turn has come, so that no timestamp grows old in the queue and no nonce goes out twice. */
async function attempt(connection: Connection, { again }: Sending): Promise<HttpResponse | LockstepError> {
  const { options, limits, clock, turn } = connection;
  await turn();
  const asked = Date.now();
  try {
    const { response, answered } = await exchangeHttp(options.base, again(), limits);
    if (clock.observe(response.headers['date'], asked, answered)) tellClock(connection);
    return response;
  } catch (thrown) {
    if (thrown instanceof LockstepError) return thrown;
    throw thrown;
  }
}

/** The findings would name each of them, and not what they have in common. */
function tellRefusals({ provider, options, tally }: Connection): void {
  if (tally.refused === 0 || tally.accepted > 0) return;
  const what = provider.credentials.length === 0 ? 'address' : 'credentials';
  options.tell?.(
    `${provider.id} at ${options.name} refuses everything that recordings show as accepted: check the ${what}.`,
  );
}

function tellClock({ provider, options, clock }: Connection): void {
  const seconds = Math.round(clock.ahead() / 1000);
  const by = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'}`;
  options.tell?.(
    `${provider.id} at ${options.name}: its clock is ${by} this machine's; requests are signed with its time.`,
  );
}
