import { describeContract } from 'lockstep/vitest';
import { afterAll } from 'vitest';
import { mock } from '../mocks/tibiot/index.ts';
import { standIn } from './support/stand-in.ts';

const server = await standIn({ drift: ['tibiot.card-usage-null'] });

afterAll(() => server.close());

describeContract(mock, {
  recordings: new URL('./tibiot/recordings/', import.meta.url),
  targets: [
    'none',
    'mock',
    'prism',
    {
      url: server.url,
      allow: ['switchCardNetwork'],
      bind: {
        iccid: ['89860318000000000178'],
        iccids: ['89860318000000000178', '89860318000000000186'],
        poolCode: ['SIP0042'],
      },
    },
  ],
  except: [
    {
      operation: 'getCardDayUsage',
      target: server.url,
      reason: 'The stand-in is told to answer null there: without this its tests would fail.',
    },
  ],
});
