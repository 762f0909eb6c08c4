import { isDeepStrictEqual } from 'node:util';
import { type BenchAnswer, fetchAnswer } from './fetch-answer.ts';
import type { BenchRequest } from './requests.ts';
import type { Contest } from './rounds.ts';

/** An answer of status 200 in which the provider does not refuse either. */
export async function successOf(origin: string, request: BenchRequest): Promise<BenchAnswer> {
  const answer = await fetchAnswer(origin, request);
  const { code }: { readonly code?: unknown } = JSON.parse(answer.body.toString());
  // The code of a parcel is no verdict.
  const isVerdict = code !== undefined && /^\d+$/.test(String(code));
  if (answer.status === 200 && (!isVerdict || String(code) === '200')) return answer;
  throw new Error(`${origin}${request.target} answered ${answer.status}: ${answer.body}`);
}

/** Throws where a server answers otherwise than the bare one, and is not known to. */
export async function expectSameAnswers(contests: readonly Contest[]): Promise<void> {
  for (const { request: asked, bare, subjects } of contests) {
    const expected = await successOf(bare.origin, asked);
    for (const { name, origin, request = asked, differsIn } of subjects) {
      if (request.isRefused) continue;
      const received = await successOf(origin, request);
      if (differsIn === 'all' || isSame(received, expected, differsIn)) continue;
      throw new Error(`${name} does not answer ${request.target} as bare does: ${received.body}`);
    }
  }
}

/** Bodies are the same where their JSON is: some servers write it in other words. */
function isSame(received: BenchAnswer, expected: BenchAnswer, differsIn: 'headers' | undefined): boolean {
  if (differsIn === undefined) return isDeepStrictEqual(received, expected);
  return isDeepStrictEqual(JSON.parse(received.body.toString()), JSON.parse(expected.body.toString()));
}
