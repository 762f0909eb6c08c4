import { LockstepError } from '../../errors/lockstep-error.ts';
import type { CompiledMock } from '../compiled-mock.ts';
import type { CheckedFault, FaultKind } from './fault.ts';
import { COMMON_FIELDS, FIELDS } from './fault-fields.ts';
import { failureCodes, providerFailure } from './provider-failure.ts';

type Mocks = ReadonlyMap<string, CompiledMock>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks a fault that comes from outside: its fields, and that the mocks know its provider, its operation and the
 * code with which the provider is to refuse.
 *
 * @throws LockstepError `FAULT_INVALID`
 */
export function readFault(value: unknown, mocks: Mocks): CheckedFault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw faultInvalid(`expected an object such as ${EXAMPLE}`);
  }
  const fields: Fields = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
  checkFields(kindOf(fields), fields);
  if (fields['next'] !== undefined && fields['probability'] !== undefined) {
    throw faultInvalid('it has both "next" and "probability". Expected one of them');
  }
  const compiled = compiledOf(fields, mocks);
  // Every field has been held against its rule.
  const fault = { ...fields, provider: compiled.mock.provider.id } as CheckedFault;
  checkMeaning(fault, compiled);
  return fault;
}

const EXAMPLE = '{"provider": "tibiot", "operation": "getCardDetail", "kind": "status", "status": 503}';

function kindOf({ kind }: Fields): FaultKind {
  const kinds = Object.keys(FIELDS) as FaultKind[];
  const found = kinds.find((known) => known === kind);
  if (found !== undefined) return found;
  throw faultInvalid(`its kind is ${JSON.stringify(kind) ?? 'missing'}. Expected one of ${kinds.join(', ')}`);
}

function checkFields(kind: FaultKind, fields: Fields): void {
  const { required, optional } = FIELDS[kind];
  // A limit says by itself how often it strikes.
  const { next, probability, ...always } = COMMON_FIELDS;
  const known = { ...required, ...optional, ...(kind === 'rate-limit' ? always : COMMON_FIELDS) };
  const missing = Object.entries(required).find(([name]) => fields[name] === undefined);
  if (missing !== undefined) {
    throw faultInvalid(`${kind} lacks "${missing[0]}". Expected ${missing[1].expected}`);
  }
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'kind') continue;
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (rule === undefined) {
      throw faultInvalid(`${kind} has no "${name}". It may have ${Object.keys(known).join(', ')}`);
    }
    if (!rule.accepts(value)) {
      throw faultInvalid(`"${name}" of ${kind} is ${JSON.stringify(value)}. Expected ${rule.expected}`);
    }
  }
}

function compiledOf({ provider }: Fields, mocks: Mocks): CompiledMock {
  const [only] = mocks.values();
  if (provider === undefined && mocks.size === 1 && only !== undefined) return only;
  // Checked above: it is a text, where it is named.
  const found = typeof provider === 'string' ? mocks.get(provider) : undefined;
  if (found !== undefined) return found;
  const ids = [...mocks.keys()];
  const what = provider === undefined ? 'it names no provider' : `there is no provider "${String(provider)}"`;
  throw faultInvalid(`${what}. Expected one of ${ids.join(', ')}`);
}

function checkMeaning(fault: CheckedFault, compiled: CompiledMock): void {
  const meant = [...compiled.operations].filter(([id]) => (fault.operation ?? id) === id);
  if (meant.length === 0) {
    throw faultInvalid(
      `${fault.provider} has no operation "${fault.operation}". It has ${[...compiled.operations.keys()].join(', ')}`,
    );
  }
  const { provider } = compiled.mock;
  if (fault.kind === 'rate-limit' && fault.perSecond === undefined && provider.rateLimit === undefined) {
    throw faultInvalid(
      `no rate limit of ${provider.id} is known. Give "perSecond", or rateLimit in its provider`,
    );
  }
  if (fault.kind !== 'provider-error') return;
  if (provider.outcome === undefined) {
    throw faultInvalid(
      `${provider.id} gives no verdict in its answers: its provider has no outcome. Take the kind status, with the status of the refusal`,
    );
  }
  const unable = meant
    .map(([, operation]) => operation())
    .find((operation) => providerFailure(compiled, operation, fault) === undefined);
  if (unable === undefined) return;
  const codes = failureCodes(compiled, unable).map((code) => JSON.stringify(code));
  throw faultInvalid(
    `${unable.operation.id} of ${provider.id} has no failure with the code ${JSON.stringify(fault.code)} in its spec, which has ${codes.join(', ') || 'none'}. Take one of them, or "force": true`,
  );
}

export function faultInvalid(reason: string): LockstepError {
  return new LockstepError('FAULT_INVALID', `Failed to set a fault: ${reason}.`);
}
