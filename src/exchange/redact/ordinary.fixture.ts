import { createKeyedRandom, type KeyedRandom } from '../../fixtures/keyed-random.ts';
import type { JsonValue } from '../../json/json-value.ts';

/** Made-up records of values as APIs have them, none of which is anybody's secret or number. */
export function ordinaryRecords(count: number): readonly JsonValue[] {
  return Array.from({ length: count }, (_, index) => ordinaryRecord(index));
}

const SLUGS = [
  'how-to-return-an-item-within-30-days',
  'residential_proxies_vs_datacenter_proxies',
  'ErsteSchritteMitDerSchnittstelle',
  'release-notes-v2-13-0-beta-4',
];
const SENTENCES = [
  'Your order of 2 items was shipped on 2026-11-03 and arrives within 3 to 5 working days.',
  'The plan includes 100 GB, of which 37.5 GB were used until 08:30 UTC; the rest lapses on 31.12.2026.',
  'Call again later, or write to the support: 3 attempts are left, then you have to wait 15 minutes.',
  'Die Karte wurde gesperrt, weil sie seit 90 Tagen nicht benutzt wurde.',
  '流量已用完，请在2026年11月30日之前充值50元。',
  'Invoice 2026-000417 over 1,249.00 EUR is due; the reference is RE20261103/0417.',
];

function uuidOf(random: KeyedRandom, field: string): string {
  const hex = random.hex(field, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function ordinaryRecord(index: number): JsonValue {
  const random = createKeyedRandom(2, 'ordinary', index);
  const at = 1_700_000_000 + random.integer('at', 0, 90_000_000);
  const date = new Date(at * 1000).toISOString();
  return {
    id: random.integer('id', 1, 99_999_999),
    uuid: uuidOf(random, 'uuid'),
    traceId: random.hex('trace', 32),
    etag: `"${random.hex('etag', 40)}"`,
    order_no: `P${date.replaceAll(/\D/g, '').slice(0, 14)}${random.digits('order', 6)}`,
    trade_no: `${date.replaceAll(/\D/g, '').slice(0, 14)}${random.digits('trade', 14)}`,
    snowflake: `1${random.digits('snow', 18)}`,
    sha: random.hex('sha', 40),
    commit: { head: { commit_sha: random.hex('head', 40) }, short: random.hex('short', 7) },
    record_ids: [uuidOf(random, 'first'), uuidOf(random, 'second').toUpperCase()],
    urn: `urn:uuid:${uuidOf(random, 'urn')}`,
    slug: `${random.pick('slug', SLUGS)}-${random.integer('slug_no', 1, 99_999)}`,
    permalink: `/articles/${date.slice(0, 10).replaceAll('-', '/')}/${random.pick('permalink', SLUGS)}`,
    invoice: `INV-${date.slice(0, 4)}-${random.digits('invoice', 6)}`,
    invoice_number: `RE${date.slice(0, 10).replaceAll('-', '')}/${random.digits('re', 4)}`,
    order: random.digits('plain', 12, { leadingZero: false }),
    orderId: random.integer('order_id', 10 ** 11, 10 ** 12),
    sku: `${random.pick('sku', ['TSHIRT', 'SIM', 'eSIM'])}-${random.pick('size', ['S', 'XL', '5G'])}-${random.digits('sku_no', 5)}`,
    tracking: `1Z${random.digits('tracking', 8)}`,
    due: date.slice(0, 10),
    day: date.slice(0, 10).replaceAll('-', ''),
    moment: date.slice(0, 19).replaceAll(/\D/g, ''),
    written: new Date(at * 1000).toUTCString(),
    german: date.slice(0, 10).split('-').reverse().join('.'),
    amount: { value: random.number('amount', -9999, 9999, 2), currency: 'EUR' },
    amountText: `${random.integer('thousands', 1, 999)},${random.digits('hundreds', 3)}.${random.digits('cents', 2)} USD`,
    cents: random.integer('cents_all', 0, 99_999_999),
    sentence: random.pick('sentence', SENTENCES),
    range: `${date.slice(0, 10)}/${date.slice(0, 10)}`,
    created_at: date,
    zoneless: date.slice(0, 19).replace('T', ' '),
    offset: `${date.slice(0, 19)}+08:00`,
    seconds: at,
    millis: at * 1000 + 7,
    millisText: String(at * 1000 + 9),
    bytes: random.integer('bytes', 0, 2 ** 45),
    price: random.number('price', 0, 9999, 2),
    priceText: random.number('price', 0, 9999, 2).toFixed(2),
    latitude: random.number('lat', -90, 90, 7),
    longitude: String(random.number('lon', -180, 180, 7)),
    version: `v${random.integer('v', 0, 20)}.${random.integer('w', 0, 99)}.${random.integer('x', 0, 999)}-beta.2`,
    ip: `10.${random.integer('ip', 0, 255)}.20.${random.integer('iq', 0, 255)}`,
    colour: `#${random.hex('colour', 6)}`,
    packageCode: `POOL-EU-${random.integer('gb', 1, 500)}G-${random.integer('days', 1, 365)}D`,
    plan: random.pick('plan', [
      '统付池 100GB/月',
      'Residential Traffic 50 GB',
      'EU 1 GB 30 days',
      'Entry Level',
    ]),
    operationName: random.pick('op', [
      'listPoolRecordsByStatusCode',
      'GET_ALL_PACKAGE_ORDER_RECORDS_V2',
      'get-card-month-usage',
    ]),
    path: random.pick('path', [
      '/addons/yun_shop/api.php',
      'api/v1/pool/monthUsage',
      'src/exchange/redact/shapes.ts',
    ]),
    url: `https://cdn.example/assets/2026/11/${random.integer('img', 1, 9999)}-product-photo@2x.png?w=640&h=480`,
    message: random.pick('message', [
      'queryMonth 2020-01 is not one of the last 12 months: see the documents',
      'Card is not active. Please try again after 3-5 working days',
      'Authentication failed: invalid token',
      '单次单条信息费用10元/条',
    ]),
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    next_page_token: null,
    total_tokens: random.integer('tokens', 1, 99_999),
    need_password: random.integer('need', 0, 1),
    status: random.pick('status', ['ACTIVE', 'in_progress', '1', '已完成']),
    tags: ['new', 'sale', `q${random.integer('q', 1, 4)}-2026`],
  };
}
