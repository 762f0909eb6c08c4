import { randomBytes } from 'node:crypto';
import { type Answer, type Asked, type Part, type StandInWorld, stamp } from './stand-in-world.ts';

const CARDS: readonly string[] = ['89860318000000000178', '89860318000000000186'];
const POOL = 'SIP0042';

/** A batch is further on each time it is asked for. */
type Batches = Map<string, { readonly iccids: readonly string[]; asked: number }>;

export function createTibiot(world: StandInWorld): Part {
  const batches: Batches = new Map();
  let calls = 0;
  const operations: Readonly<Record<string, (asked: Asked) => unknown>> = {
    'GET /api/v1/pool/detail': ({ query }) => poolDetail(query.get('poolCode'), calls),
    'GET /api/v1/pool/getPoolMonthUsage': (asked) => usage(asked, 'pool', 'month', calls, world),
    'GET /api/v1/pool/getPoolDayUsage': (asked) => usage(asked, 'pool', 'day', calls, world),
    'GET /api/v1/card/getCardMonthUsage': (asked) => usage(asked, 'card', 'month', calls, world),
    'GET /api/v1/card/getCardDayUsage': (asked) => usage(asked, 'card', 'day', calls, world),
    'GET /api/v1/card/detail': ({ query }) => cardDetail(query.get('iccid') ?? '', calls, world),
    'GET /api/v1/operation/batch/query/status': ({ query }) =>
      batchStatus(query.get('batchCode') ?? '', batches),
    'POST /api/v1/card/operation/network': ({ body }) => switchNetwork(JSON.parse(body), batches),
  };
  return (asked): Answer | undefined => {
    const operation = operations[`${asked.method} ${asked.path}`];
    if (operation === undefined) return undefined;
    calls += 1;
    const traceId = randomBytes(16).toString('hex');
    const found = operation(asked);
    if (typeof found === 'number') return { body: { code: found, message: 'refused', traceId } };
    return { body: { code: 200, message: 'done', traceId, data: found } };
  };
}

function poolDetail(code: string | null, calls: number): unknown {
  if (code !== POOL) return 404;
  return {
    upoolCode: POOL,
    upoolName: 'Stand-in pool',
    enUpoolName: 'Stand-in pool, in English',
    startTime: '2024-03-01',
    endTime: '2034-02-28',
    poolType: 2,
    useFlow: 9_000 + calls,
    totalFlow: 1_048_576,
    billingCycle: 3,
    packageInfo: {
      flowPackageType: 3,
      clientFlowPackageName: 'Stand-in 1 TB',
      channelName: 'Stand-in channel',
      epiConfigs: [
        {
          epiConfigCode: 'SIC1',
          epiCode: 'SI1',
          standardCharge: 12.5,
          realFenStandardCharge: 1250,
          epiConfigType: 1,
        },
      ],
    },
    totalCard: CARDS.length,
    unit: 'MB',
    upoolStatus: 1,
    rawAddTime: '2024-02-29 23:59:59',
    bindCardStatusCount: [{ cardStatus: 8, total: CARDS.length }],
  };
}

function cardDetail(iccid: string, calls: number, { drifted }: StandInWorld): unknown {
  const index = CARDS.indexOf(iccid);
  if (index === -1) return 404;
  if (drifted('tibiot.card-detail-fails')) return 500;
  return {
    iccid,
    imei: '356938035643809',
    imsi: `46004000000000${index}`,
    msisdn: `106489999999${index}`,
    totalFlow: 2048,
    billingMethod: 1,
    apn: 'cmiot',
    cardStatus: 8,
    useMonthFlow: calls,
    useFlow: 100 + calls,
  };
}

/** The last 30 days, or the last 12 months. */
function usage(
  { query }: Asked,
  of: 'pool' | 'card',
  span: 'day' | 'month',
  calls: number,
  { now, drifted }: StandInWorld,
): unknown {
  const length = span === 'day' ? 10 : 7;
  const asked = query.get(span === 'day' ? 'queryDay' : 'queryMonth') ?? stamp(now()).slice(0, length);
  const oldest = stamp(now() - (span === 'day' ? 30 : 366) * 86_400_000).slice(0, length);
  if (asked < oldest || asked > stamp(now()).slice(0, length)) return 400;
  const name = of === 'pool' ? 'poolCode' : 'iccid';
  const key = query.get(name) ?? '';
  if (of === 'pool' ? key !== POOL : !CARDS.includes(key)) return 404;
  const unknown = of === 'card' && span === 'day' && drifted('tibiot.card-usage-null');
  return { [span]: asked, [name]: key, useFlowKb: unknown ? null : 5_000 + calls };
}

function switchNetwork({ iccids }: { readonly iccids: readonly string[] }, batches: Batches): unknown {
  const known = iccids.filter((iccid) => CARDS.includes(iccid));
  const unknown = iccids.filter((iccid) => !CARDS.includes(iccid));
  const batchCode = `SIB-${randomBytes(6).toString('hex')}`;
  if (known.length > 0) batches.set(batchCode, { iccids: known, asked: 0 });
  return {
    successCount: known.length,
    ...(known.length > 0 ? { batchCode } : {}),
    errorInfo: unknown.map((iccid) => ({ iccid, infoMessage: 'no such card' })),
  };
}

function batchStatus(code: string, batches: Batches): unknown {
  const batch = batches.get(code);
  if (batch === undefined) return 404;
  batch.asked += 1;
  const operationCardStatus = Math.min(batch.asked, 3);
  return batch.iccids.map((iccid) => ({ iccid, operationCardStatus, msisdn: '1064899999990' }));
}
