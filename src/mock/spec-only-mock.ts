import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { ProviderMock } from './definition.ts';
import { replyWithoutHandler } from './reply-without-handler.ts';

/** The mock of a spec that nobody has written handlers for: it answers from examples, then from the schema. */
export function specOnlyMock(provider: Provider, spec: CompiledSpec): ProviderMock {
  return {
    provider,
    spec,
    collections: {},
    scenarios: { typical: () => ({}) },
    authenticate: undefined,
    handlers: {},
    withoutHandler: replyWithoutHandler,
  };
}
