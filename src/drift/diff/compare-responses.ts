import { describedResponse } from '../../spec/described-response.ts';
import type { Operation, ResponseDescription } from '../../spec/operation-table.ts';
import { compareMediaTypes } from './compare-media-types.ts';
import type { OperationMatch } from './match-operations.ts';
import type { RawChange } from './raw-change.ts';
import type { RootComparison } from './root-pair.ts';

interface ResponsePair {
  readonly old: ResponseDescription;
  readonly new: ResponseDescription;
}

/**
 * What has changed in the statuses that may come, and in what comes with them. A status is compared with what
 * describes it on the other side, be it a class or the default; the only one of its class that has taken the place
 * of the only one that is gone is one change.
 */
export function compareResponses({ old, new: now }: OperationMatch): RootComparison {
  const gone = old.responses.filter(({ status }) => !hasStatus(now, status));
  const added = now.responses.filter(({ status }) => !hasStatus(old, status));
  const replaced = gone.flatMap((response) => replacementOf(response, gone, added));
  const statuses = [
    ...replaced.map((pair) => replacement(pair)),
    ...without(added, replaced).map((response) => addition(response, describing(old, response))),
    ...without(gone, replaced).map((response) => removal(response)),
  ];
  const pairs = [...describedPairs(old, now), ...replaced];
  const contents = pairs.map((pair) => compareMediaTypes(pair.old, pair.new, 'response'));
  return {
    changes: [...statuses, ...contents.flatMap(({ changes }) => changes)],
    roots: contents.flatMap(({ roots }) => roots),
  };
}

function hasStatus({ responses }: Operation, status: string): boolean {
  return responses.some((response) => response.status.toUpperCase() === status.toUpperCase());
}

/** What the other side says of a status. */
function describing(operation: Operation, { status }: ResponseDescription): ResponseDescription | undefined {
  const same = operation.responses.find((other) => other.status.toUpperCase() === status.toUpperCase());
  if (same !== undefined) return same;
  const isClass = /^[1-5]XX$/i.test(status);
  const byDefault = operation.responses.find((other) => other.status.toUpperCase() === 'DEFAULT');
  return isClass ? byDefault : describedResponse(operation, Number(status));
}

function describedPairs(old: Operation, now: Operation): readonly ResponsePair[] {
  const pairs = [
    ...old.responses.map((response) => ({ old: response, new: describing(now, response) })),
    ...now.responses.map((response) => ({ old: describing(old, response), new: response })),
  ];
  const described = pairs.flatMap((pair) =>
    pair.old === undefined || pair.new === undefined ? [] : [{ old: pair.old, new: pair.new }],
  );
  return [...new Map(described.map((pair) => [`${pair.old.status} ${pair.new.status}`, pair])).values()];
}

function replacementOf(
  response: ResponseDescription,
  gone: readonly ResponseDescription[],
  added: readonly ResponseDescription[],
): readonly ResponsePair[] {
  const ofClass = ({ status }: ResponseDescription): boolean => status[0] === response.status[0];
  const [now, another] = added.filter(ofClass);
  const isOnly = now !== undefined && another === undefined && gone.filter(ofClass).length === 1;
  return isOnly ? [{ old: response, new: now }] : [];
}

function without(
  responses: readonly ResponseDescription[],
  replaced: readonly ResponsePair[],
): readonly ResponseDescription[] {
  return responses.filter((response) =>
    replaced.every((pair) => pair.old !== response && pair.new !== response),
  );
}

function replacement({ old, new: now }: ResponsePair): RawChange {
  return {
    code: 'status-changed',
    effect: 'other',
    tokens: [],
    specPointer: now.pointer,
    document: 'new',
    expected: old.status,
    received: now.status,
    subject: now.status,
  };
}

/** One that a class or the default stood for is only described more closely now. */
function addition(
  { status, pointer }: ResponseDescription,
  before: ResponseDescription | undefined,
): RawChange {
  return {
    code: 'status-undocumented',
    effect: 'wider',
    severity: before === undefined ? 'risky' : 'info',
    tokens: [],
    specPointer: pointer,
    document: 'new',
    expected: before?.status ?? null,
    received: status,
    subject: status,
  };
}

function removal({ status, pointer }: ResponseDescription): RawChange {
  return {
    code: 'status-removed',
    effect: 'narrower',
    tokens: [],
    specPointer: pointer,
    document: 'old',
    expected: status,
    received: null,
    subject: status,
  };
}
