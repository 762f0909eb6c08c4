import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { OperationIndex } from '../spec/operation-index.ts';

/** A provider with its spec, ready to be held against exchanges. */
export interface ReplaySubject {
  readonly provider: Provider;
  readonly spec: CompiledSpec;
  readonly index: OperationIndex;
}
