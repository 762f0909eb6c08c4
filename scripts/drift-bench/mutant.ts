import type { FindingCode } from '../../src/drift/finding.ts';
import type { Exchange } from '../../src/exchange/http.ts';
import type { JsonObject } from '../../src/json/json-value.ts';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';
import type { Subject, Success } from './subject.ts';

/** What exactly one finding must say. */
export interface Expectation {
  /** Any of them: some changes have two right names. */
  readonly codes: readonly FindingCode[];
  /** JSON Pointer into the body, with `*` for any array item. */
  readonly pointer: string;
}

/** All answers of an operation with one change made to them. */
export interface Mutant {
  readonly kind: string;
  readonly subject: Subject;
  /** In the order of the subject's successes, to which they are answers again. */
  readonly exchanges: readonly Exchange[];
  /** Another spec than the subject's: for what the providers' specs happen not to say. */
  readonly spec?: CompiledSpec;
  /** What makes the subject's document say the same as `spec`, for tools that read documents. */
  readonly adapt?: (document: JsonObject) => JsonObject;
  /** The exchanges are recordings themselves, and nothing was replayed. */
  readonly isRecording?: boolean;
  /** The recordings came from a real server. */
  readonly isLive?: boolean;
  /** Left out where nothing must be found. */
  readonly expected?: Expectation;
}

export type Change = (success: Success, index: number) => Partial<Exchange['response']>;

/** The answers of a subject, changed. */
export function answersOf({ successes }: Subject, change: Change): readonly Exchange[] {
  return successes.map((success, index) => ({
    request: success.request,
    response: { ...success.response, ...change(success, index) },
  }));
}
