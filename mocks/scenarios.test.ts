import { createMock, type Mock, type ProviderMock } from 'lockstep';
import { expect, test } from 'vitest';
import config from '../lockstep.config.ts';
import { send, signed } from './eiotclub/client.fixture.ts';
import { mock as eiotclub } from './eiotclub/index.ts';
import { mock as smartproxy } from './smartproxy/index.ts';
import { POOL_CODES } from './tibiot/caller.fixture.ts';
import { mock as tibiot } from './tibiot/index.ts';
import { mock as yunshop } from './yunshop/index.ts';

const NAMES = [
  'typical',
  'empty',
  'large',
  'expired',
  'pool-exhausted',
  'account-unverified',
  'activation-stuck',
];
const DAY = 86_400_000;
const NOON = Date.parse('2026-11-22T12:00:00Z');
const YUNSHOP =
  '/addons/yun_shop/api.php?route=plugin.be-within-call.frontend.enterprise.package-log&i=6&page=1';

/** Asks a mock the same few things in every scenario. */
type Ask = (running: Mock) => readonly Promise<Response>[];

const asking =
  (...paths: readonly string[]): Ask =>
  (running) =>
    paths.map((path) => running.fetch(`https://any.host${path}`));

const PROVIDERS: readonly (readonly [string, ProviderMock, Ask])[] = [
  [
    'eiotclub',
    eiotclub,
    (running) => [
      send(running, 'listPoolRecords', signed({ pool_object_id: 387, page: 1, page_size: 1000 }, Date.now())),
      send(running, 'listPackageOrders', signed({ iccid: '8988308650104486856', pageSize: 100 }, Date.now())),
    ],
  ],
  ['smartproxy', smartproxy, asking('/pub/user-product/list?app_key=mock-app-key&size=100')],
  [
    'tibiot',
    tibiot,
    asking(...[...POOL_CODES, 'UP202512010001'].map((code) => `/api/v1/pool/detail?poolCode=${code}`)),
  ],
  ['yunshop', yunshop, asking(YUNSHOP)],
];

test('Every provider that there is is asked here.', () => {
  expect(PROVIDERS.map(([id]) => id)).toEqual(config.providers.map(({ id }) => id));
});

test.each(PROVIDERS)(
  '%s has a scenario of each of the seven names, and in no two of them the same answers over three days.',
  async (_id, mock, ask) => {
    const answers = NAMES.map(async (scenario) => {
      const running = createMock(mock, { strict: true, clock: NOON, scenario });
      const texts: string[] = [];
      for (const at of [NOON, NOON + 3 * DAY]) {
        running.clock.stopAt(at);
        const responses = await Promise.all(ask(running));
        texts.push(...(await Promise.all(responses.map((response) => response.text()))));
      }
      expect(running.journal.snapshot().mockProblems).toBe(0);
      return texts.join('\n');
    });
    expect(new Set(await Promise.all(answers)).size).toBe(NAMES.length);
  },
);
