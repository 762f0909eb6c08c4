import type { Exchange } from '../exchange/http.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonReading } from '../json/read-json.ts';
import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { OperationIndex } from '../spec/operation-index.ts';

/** An exchange to be held against a spec and, where it was replayed, against its recording. */
export interface ExchangeCheck extends Exchange {
  readonly provider: Provider;
  readonly spec: CompiledSpec;
  readonly index: OperationIndex;
  /** What gave the answer; `none` where the exchange is a recording. */
  readonly target: string;
  /** What the answer is an answer again to. Left out where the exchange itself is to be checked. */
  readonly recorded?: Exchange;
  /** What the recording rests on: that of the exchange, or of the recorded one. */
  readonly evidence: EvidenceSource;
  /** ISO date of the recording, where it is known. */
  readonly date?: string;
  /** What the body of the response was read as, where somebody has read it. */
  readonly reading?: JsonReading | undefined;
  /** The identifiers in it are those of nobody: pseudonyms, made up, or published. */
  readonly isHarmless?: boolean;
}
