import { pointerTokens } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { isSuccess, sameVerdict } from '../../provider/outcome.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { SchemaObject } from '../../spec/schema.ts';
import { violationsOf } from '../../spec/violations-of.ts';
import { flatten, keywordsAt } from '../applied-schemas.ts';
import type { CompiledMock, CompiledOperation } from '../compiled-mock.ts';
import type { FaultEffect } from './fault.ts';
import { type Given, leastValue } from './least-value.ts';

/** A refusal in the provider's own envelope. */
export interface ProviderFailure {
  readonly status: number;
  readonly body: JsonObject;
  readonly code: JsonValue;
}

export type FailureRequest = Pick<
  Extract<FaultEffect, { kind: 'provider-error' }>,
  'code' | 'message' | 'status' | 'force'
>;

/** One way in which an answer may look: the schemas that apply to it together, and the verdicts that they allow. */
interface Envelope {
  readonly status: number;
  readonly schema: string;
  readonly keywords: readonly SchemaObject[];
  readonly codes: readonly JsonValue[];
}

/**
 * The provider's refusal with a code, as far as its spec knows it: what the envelope must have, and nothing else.
 * `undefined` where the spec has no such failure, unless it is forced.
 */
export function providerFailure(
  compiled: CompiledMock,
  operation: CompiledOperation,
  { code, message, status, force = false }: FailureRequest,
): ProviderFailure | undefined {
  const { outcome } = compiled.mock.provider;
  const envelopes = failuresOf(compiled, operation);
  // A fault may have been set when there was another version of the mock, which had one.
  if (outcome === undefined) return undefined;
  const { table } = compiled.mock.spec;
  const given = (verdict: JsonValue): Given => [
    [pointerTokens(outcome.pointer), verdict],
    ...(outcome.message === undefined
      ? []
      : [[pointerTokens(outcome.message), message ?? `fault: ${String(code)}`] as const]),
  ];
  for (const envelope of envelopes) {
    const verdict = envelope.codes.find((known) => sameVerdict(known, code));
    if (verdict === undefined) continue;
    const body = leastValue(table, envelope.keywords, given(verdict));
    if (!isJsonObject(body)) continue;
    const isKept = violationsOf(compiled.mock.spec, envelope.schema, body, 'response').every(
      ({ open }) => open,
    );
    if (isKept) return { status: status ?? envelope.status, body, code: verdict };
  }
  if (!force) return undefined;
  const [first] = envelopes;
  const body = leastValue(table, first?.keywords ?? [{ type: 'object' }], given(code));
  return { status: status ?? first?.status ?? 200, body: isJsonObject(body) ? body : {}, code };
}

/** The codes with which the spec lets an operation be refused. */
export function failureCodes(compiled: CompiledMock, operation: CompiledOperation): readonly JsonValue[] {
  return [...new Set(failuresOf(compiled, operation).flatMap(({ codes }) => codes))];
}

function failuresOf(compiled: CompiledMock, { operation }: CompiledOperation): readonly Envelope[] {
  const { provider, spec } = compiled.mock;
  const { outcome } = provider;
  if (outcome === undefined) return [];
  const { table } = spec;
  const tokens = pointerTokens(outcome.pointer);
  return operation.responses.flatMap((response) =>
    response.content.flatMap(({ schema }) => {
      if (schema === undefined) return [];
      return alternatives(table, keywordsAt(table, schema)).flatMap((keywords) => {
        const codes = listedAt(table, keywords, tokens).filter((code) => !isSuccess(outcome, code));
        return codes.length === 0 ? [] : [{ status: statusOf(response.status), schema, keywords, codes }];
      });
    }),
  );
}

/** The first of a range; what `default` describes is mostly a refusal. */
function statusOf(text: string): number {
  const digits = text.toUpperCase().replace('XX', '00');
  return /^\d{3}$/.test(digits) ? Number(digits) : 400;
}

/** A schema with every choice made, in each of the ways. */
function alternatives(
  table: OperationTable,
  keywords: readonly SchemaObject[],
): readonly (readonly SchemaObject[])[] {
  for (const [at, { oneOf, anyOf, ...rest }] of keywords.entries()) {
    const branches = oneOf ?? anyOf;
    if (branches === undefined) continue;
    const others = keywords.toSpliced(
      at,
      1,
      oneOf === undefined || anyOf === undefined ? rest : { ...rest, anyOf },
    );
    return branches.flatMap((branch) => alternatives(table, [...others, ...flatten(table, branch)]));
  }
  return [keywords];
}

/** The values that stand in an enumeration at a place. */
function listedAt(
  table: OperationTable,
  keywords: readonly SchemaObject[],
  [token, ...rest]: readonly string[],
): readonly JsonValue[] {
  if (token === undefined) {
    return keywords.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  }
  const inside = keywords.flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, token) ? flatten(table, properties[token]) : [],
  );
  return listedAt(table, inside, rest);
}
