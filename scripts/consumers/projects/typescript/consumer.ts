import {
  createMock,
  defineConfig,
  defineProvider,
  type LockstepConfig,
  LockstepError,
  type Mock,
} from 'lockstep';
import { createKeyedRandom, iccid } from 'lockstep/fixtures';
import { handlers, override } from 'lockstep/msw';
import { mock as eiotclub, type Schemas } from 'lockstep/providers/eiotclub';
import { mock as smartproxy } from 'lockstep/providers/smartproxy';
import { type Operations, mock as tibiot } from 'lockstep/providers/tibiot';
import { mock as yunshop } from 'lockstep/providers/yunshop';
import { createMockHost, listenMockServer, type MockServer } from 'lockstep/server';
import { describeContract } from 'lockstep/vitest';

export const mocks: readonly Mock[] = [createMock(eiotclub), createMock(smartproxy), createMock(yunshop)];
export const config: LockstepConfig = defineConfig({
  providers: [defineProvider({ id: 'shop', title: 'Shop' })],
});

export function useEachSubpath(): readonly unknown[] {
  const card: Mock<Operations> = createMock(tibiot, { seed: 1, strict: true });
  const server: Promise<MockServer> = listenMockServer(createMockHost([tibiot]), {
    port: 0,
    hostname: '127.0.0.1',
  });
  const number: string = iccid(createKeyedRandom(1), 'card');
  describeContract(tibiot, { recordings: './recordings' });
  override(card, 'getCardDetail', ({ query }) => ({ body: { code: 404, message: `no ${query.iccid}` } }));
  // @ts-expect-error There is no such operation.
  override(card, 'getCardDetails', () => undefined);
  // @ts-expect-error The spec knows no code 405.
  override(card, 'getCardDetail', () => ({ body: { code: 405, message: '' } }));
  return [server, number, ...handlers(card), ...handlers(eiotclub, { scenario: 'empty' }), LockstepError];
}

/** Were the types not found, they would be any, and this no error. */
export function statusOf(record: Schemas['PoolRecord']): unknown {
  // @ts-expect-error A status is a number.
  const wrong: string = record.status_code;
  return wrong;
}
