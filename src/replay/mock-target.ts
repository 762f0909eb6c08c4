import type { ProviderMock } from '../mock/definition.ts';
import { createMockHost, type MockHostOptions } from '../mock/mock-host.ts';
import { findScenario } from '../mock/scenario.ts';
import { mockCredentials } from '../provider/credentials.ts';
import type { ReplayTarget } from './target.ts';

/** The stateful mock of one provider, in this process. */
export function mockTarget(
  mock: ProviderMock,
  options: Pick<MockHostOptions, 'seed' | 'clock'> = {},
): ReplayTarget {
  const { id } = mock.provider;
  const host = createMockHost([mock], options);
  return {
    name: 'mock',
    isHarmless: true,
    hasExamples: true,
    async begin({ scenario = 'typical', recordedAt }) {
      if ('reason' in findScenario(mock, scenario)) {
        return { ready: false, reason: `the mock of ${id} has no scenario "${scenario}"` };
      }
      await host.ready;
      // First, since a start state may go by the clock.
      host.session.clock.stopAt(recordedAt);
      host.reset({ [id]: scenario });
      return { ready: true };
    },
    send: async (request) => host.answer(id, request),
    credentials: mockCredentials,
    now: () => host.session.clock.now(),
  };
}
