import { createHash } from 'node:crypto';
import { type Answer, type Part, type StandInWorld, stamp } from './stand-in-world.ts';

type Body = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, number | string>>;

interface Account {
  readonly appkey: string;
  readonly secret: string;
}

const POOL = 501;
const ICCID = '89860318000000000178';
/** How old a request may be, in seconds. */
const WINDOW = 300;
const BEGIN = Date.UTC(2025, 4, 1);
const DAY = 86_400_000;

export function createEiotclub(world: StandInWorld, account: Account): Part {
  const nonces = new Set<string>();
  let calls = 0;
  return ({ path, body: text }) => {
    const isPool = path === '/api/v3/pool/record/list';
    if (!isPool && path !== '/api/v3/package/packageOrderRecord') return undefined;
    calls += 1;
    const body: Body = JSON.parse(text);
    const unchecked = isPool && world.drifted('eiotclub.pool-sign-unchecked');
    const refusal = refused(body, account, world.now(), nonces);
    if (refusal !== undefined && !unchecked) return refusal;
    return { body: isPool ? poolRecords(body, calls) : packageOrders(body, calls) };
  };
}

function refused(
  body: Body,
  { appkey, secret }: Account,
  now: number,
  nonces: Set<string>,
): Answer | undefined {
  const failure = (code: string, message: string) => ({ body: { code, message } });
  const { sign, ...parameters } = body;
  const names = ['appkey', 'timestamp', 'nonce'];
  if (sign === undefined || names.some((name) => parameters[name] === undefined)) {
    return failure('4001', 'a system parameter is missing');
  }
  if (parameters['appkey'] !== appkey) return failure('4002', `no application ${parameters['appkey']}`);
  if (sign !== signature(parameters, secret)) return failure('4003', `bad sign for ${appkey}`);
  if (Math.abs(now / 1000 - Number(parameters['timestamp'])) > WINDOW) return failure('4004', 'expired');
  const used = `${parameters['timestamp']} ${parameters['nonce']}`;
  if (nonces.has(used)) return failure('4004', 'seen before');
  nonces.add(used);
  return undefined;
}

function signature(parameters: Body, secret: string): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .sort();
  const text = [...pairs, `secret=${secret}`].join('&');
  return createHash('sha1').update(text, 'utf8').digest('hex').toUpperCase();
}

function poolRecords(body: Body, calls: number): unknown {
  const rows =
    body['pool_object_id'] === POOL ? Array.from({ length: 40 }, (_, index) => record(index, calls)) : [];
  const wanted = rows.filter(
    (row) =>
      ['order_no', 'out_trade_no', 'pool_type_code', 'status_code'].every((name) =>
        listed(body[`${name}_arr`], row[name]),
      ) &&
      ['create_at', 'active_timestamp', 'expire_timestamp'].every((name) => within(body, name, row, '_')),
  );
  const list = page(wanted, body['page'], body['page_size']);
  return { code: '200', message: 'ok', data: { list } };
}

function record(index: number, calls: number): Row {
  const created = Math.floor((BEGIN + index * DAY) / 1000);
  const status = [3, 3, 1, 0, 2, -1][index % 6] ?? 0;
  const active = status === 3 || status === -1 ? created + 3600 : 0;
  return {
    pool_record_id: 71_000 + index,
    order_no: `SI${created}${index}`,
    out_trade_no: `crm-${9_000 + index}`,
    pool_type_code: index % 2 === 0 ? 'SI-10G' : 'SI-50G',
    status_code: status,
    expire_timestamp: active === 0 ? 0 : active + 2_592_000,
    active_timestamp: active,
    total: 10_737_418_240,
    used: active === 0 ? 0 : 1_000_000 * (index + 1) + calls * 4096,
    create_at: created,
  };
}

function packageOrders(body: Body, calls: number): unknown {
  const rows = body['iccid'] === ICCID ? Array.from({ length: 23 }, (_, index) => order(index, calls)) : [];
  const wanted = rows.filter(
    (row) =>
      (body['state'] === undefined || body['state'] === row['state']) &&
      listed(body['stateArrStr'], row['state']) &&
      listed(body['orderIdArrStr'], row['orderId']) &&
      ['createDate', 'updateDate'].every((name) => within(body, name, row, '')),
  );
  if (body['orderBy'] === 'createDateDesc') wanted.reverse();
  const data = page(wanted, body['page'] ?? 1, body['pageSize'] ?? 10);
  return { code: '200', message: 'ok', total: wanted.length, data };
}

function order(index: number, calls: number): Row {
  const created = BEGIN + index * 3 * DAY;
  return {
    orderId: 880_000 + index,
    iccid: ICCID,
    packageName: 'Stand-in 1 GB',
    gzhPackageName: '测试 1GB',
    packageCode: 'SI-1G',
    packageType: 2 + (index % 3),
    state: index < 20 ? 2 : index - 21 > 0 ? 0 : 1,
    price: 8.5,
    currency: 'CNY',
    createDate: stamp(created),
    updateDate: stamp(created + 3_600_000),
    startDate: stamp(created + 60_000),
    endDate: stamp(created + 30 * DAY),
    flowTotal: 1024,
    flowRemain: Math.max(0, 1024 - calls),
    flowUsageBytes: calls * 1_048_576,
    totalActive: 30,
    renew: index % 2,
    isRefund: 0,
    periodType: 1 + (index % 2),
    outTradeNo: `crm-${4_000 + index}`,
  };
}

function listed(list: unknown, value: number | string | undefined): boolean {
  return list === undefined || list === '' || String(list).split(',').includes(String(value));
}

/** Both bounds belong to the range. */
function within(body: Body, name: string, row: Row, joint: string): boolean {
  const value = row[name] ?? '';
  const [start, end] = joint === '' ? [`${name}Start`, `${name}End`] : [`${name}_start`, `${name}_end`];
  const from = body[start] as number | string | undefined;
  const to = body[end] as number | string | undefined;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function page<Item>(items: readonly Item[], number: unknown, size: unknown): readonly Item[] {
  const start = (Number(number) - 1) * Number(size);
  return items.slice(start, start + Number(size));
}
