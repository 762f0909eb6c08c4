import { LockstepError, ownError } from '../../errors/lockstep-error.ts';
import type { CompiledMock } from '../compiled-mock.ts';
import type { CheckedFault } from './fault.ts';
import { readFault } from './read-fault.ts';

type Mocks = ReadonlyMap<string, CompiledMock>;

/**
 * Reads a fault as people write it, `WHERE=KIND[:VALUE][,NAME=VALUE]...`. WHERE is `provider`,
 * `provider/operation` or, with one provider, the operation alone.
 *
 * @throws LockstepError `FAULT_INVALID`, with the text
 */
export function parseFault(text: string, mocks: Mocks): CheckedFault {
  try {
    return readFault(fieldsOf(text, mocks), mocks);
  } catch (thrown) {
    const cause = ownError(thrown);
    const reason = cause.message.replace(/^Failed to set a fault: /, '');
    throw new LockstepError('FAULT_INVALID', `Failed to set the fault "${text}": ${reason}`, { cause });
  }
}

/** The field that the value behind the kind is for. */
const MAIN: Readonly<Record<string, string>> = {
  latency: 'milliseconds',
  status: 'status',
  'provider-error': 'code',
  'rate-limit': 'perSecond',
};

/** A value of each kind that must have one. */
const EXAMPLES: Readonly<Record<string, string>> = { latency: '2s', status: '503', 'provider-error': '404' };

/** Names as they are written, where they are not those of the fields. */
const NAMES: Readonly<Record<string, string>> = { 'retry-after': 'retryAfter', 'per-second': 'perSecond' };

/** Fields whose value stays the text that it is. */
const TEXTS = ['message'];

function fieldsOf(text: string, mocks: Mocks): Readonly<Record<string, unknown>> {
  const equals = text.indexOf('=');
  if (equals < 1) throw invalid('expected WHERE=KIND, for example tibiot/getCardDetail=latency:2s');
  const [what = '', ...options] = text.slice(equals + 1).split(',');
  const colon = what.indexOf(':');
  const kind = colon === -1 ? what : what.slice(0, colon);
  const main = MAIN[kind];
  const value = colon === -1 ? undefined : what.slice(colon + 1);
  if (value !== undefined && main === undefined) throw invalid(`${kind} takes no value, "${value}" is given`);
  const place = placeOf(text.slice(0, equals), mocks);
  const given = Object.fromEntries(options.map(optionOf));
  const example = EXAMPLES[kind];
  if (value === undefined && example !== undefined && main !== undefined && !Object.hasOwn(given, main))
    throw invalid(`${kind} lacks its value. Expected one behind a colon, such as ${kind}:${example}`);
  return {
    ...place,
    kind,
    ...(value === undefined || main === undefined
      ? {}
      : { [main]: main === 'code' ? codeOf(value, place, mocks) : readValue(main, value) }),
    ...given,
  };
}

interface FaultPlace {
  readonly provider: string;
  readonly operation?: string;
}

function placeOf(where: string, mocks: Mocks): FaultPlace {
  const slash = where.indexOf('/');
  if (slash !== -1) return { provider: where.slice(0, slash), operation: where.slice(slash + 1) };
  const [only] = mocks.keys();
  return only !== undefined && only !== where && mocks.size === 1
    ? { provider: only, operation: where }
    : { provider: where };
}

/** A text only where the provider's own verdicts are texts. */
function codeOf(text: string, { provider }: FaultPlace, mocks: Mocks): unknown {
  const { success = [] } = mocks.get(provider)?.mock.provider.outcome ?? {};
  if (success.some((value) => typeof value === 'string')) return text;
  return text === 'true' || text === 'false' ? text === 'true' : readValue('', text);
}

function optionOf(option: string): readonly [name: string, value: unknown] {
  const equals = option.indexOf('=');
  if (equals === -1 && option === 'force') return ['force', true];
  if (equals < 1) throw invalid(`"${option}" is no option. Expected NAME=VALUE, such as next=3`);
  const written = option.slice(0, equals);
  const name = NAMES[written] ?? written;
  return [name, readValue(name, option.slice(equals + 1))];
}

/** Milliseconds by unit. */
const UNITS: readonly (readonly [unit: string, milliseconds: number])[] = [
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
];

function readValue(name: string, text: string): unknown {
  if (TEXTS.includes(name)) return text;
  if (name !== 'milliseconds') return Number.isNaN(Number(text)) || text === '' ? text : Number(text);
  for (const [unit, milliseconds] of UNITS) {
    const count = text.endsWith(unit) ? text.slice(0, -unit.length) : '';
    if (/^\d+(\.\d+)?$/.test(count)) return Number(count) * milliseconds;
  }
  throw invalid(`"${text}" is no time. Expected one such as 300ms, 2s or 1.5m`);
}

function invalid(reason: string): LockstepError {
  return new LockstepError('FAULT_INVALID', `${reason}.`);
}
