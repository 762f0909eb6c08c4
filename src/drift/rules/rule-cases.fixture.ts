import { describe, expect, test } from 'vitest';
import type { HttpResponse } from '../../exchange/http.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { FindingCode } from '../finding.ts';
import {
  answer,
  deviationsOf,
  get,
  goodPool,
  listPools,
  post,
  type Sample,
  success,
} from '../pools.fixture.ts';

/** Samples in which a rule must find its one deviation, and samples in which nothing must be found. */
export interface RuleCases {
  readonly found: readonly (readonly [title: string, sample: Sample, want: Want])[];
  readonly notFound: readonly (readonly [title: string, sample: Sample])[];
}

/** What differs from a breaking deviation of a response at the root of the body. */
export interface Want {
  readonly direction?: 'request';
  readonly severity?: 'risky' | 'additive';
  readonly pointer?: string;
  readonly specPointer: string;
  readonly expected: JsonValue;
  readonly received: JsonValue;
  readonly assumed?: true;
}

export const LIST = '/paths/~1pools/post';
export const BODY: string = `${LIST}/requestBody/content/application~1json/schema`;
export const GET = '/paths/~1pools~1{id}/get';
export const POOL = '/components/schemas/Pool';

export const ok: HttpResponse = success(goodPool);

export function recordedAs(response: HttpResponse): Pick<Sample, 'recorded'> {
  return { recorded: { request: listPools, response } };
}

/** A list with one good pool, changed in places. */
export function listed(changes: Readonly<Record<string, JsonValue>>): Sample {
  return { request: listPools, response: success({ ...goodPool, ...changes }) };
}

/** A good request for the list, changed in places, that was accepted. */
export function asked(changes: Readonly<Record<string, JsonValue>>): Sample {
  return { request: post('/pools', { page: 1, ...changes }), response: ok };
}

export function getPool(query: string, response: HttpResponse = answer(goodPool)): Sample {
  return { request: get(`/pools/1${query}`, { 'x-tenant': 'acme' }), response };
}

export function text(body: string | Uint8Array, type: string = 'application/json'): HttpResponse {
  return { status: 200, headers: type === '' ? {} : { 'content-type': type }, body };
}

export function describeRule(code: FindingCode, { found, notFound }: RuleCases): void {
  describe(`The rule ${code}`, () => {
    test.each(found)('finds %s.', (_, sample, want) => {
      expect(deviationsOf(sample)).toEqual([
        {
          code,
          severity: want.severity ?? 'breaking',
          provider: 'pools',
          operation: expect.any(String),
          target: 'live',
          direction: want.direction ?? 'response',
          pointer: want.pointer ?? '',
          specPointer: want.specPointer,
          expected: [want.expected],
          received: [want.received],
          occurrences: 1,
          evidence: sample.evidence ?? 'live',
          assumed: want.assumed ?? false,
          seen: expect.anything(),
        },
      ]);
    });

    test.each(notFound)('does not find %s.', (_, sample) => {
      expect(deviationsOf(sample)).toEqual([]);
    });
  });
}
