import type { Answer, Asked } from './stand-in-world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a change reaches into whatever a provider answers.
type Body = any;

/** One change of what a provider answers: to which of its paths, and to what. */
interface Change {
  readonly path: string;
  /** The success body, to be changed in place; or, of the whole answer, another one. */
  readonly body?: (body: Body) => void;
  readonly answer?: (answer: Answer) => Answer;
}

const POOL_RECORDS = '/api/v3/pool/record/list';
const ORDERS = '/api/v3/package/packageOrderRecord';
const PRODUCTS = '/pub/user-product/list';
const LOGS = '/addons/yun_shop/api.php';

/** Seconds of a text in UTC without a zone. */
function epoch(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

function each(list: Body, change: (item: Body) => void): void {
  for (const item of list ?? []) change(item);
}

/** Changes that can be made to an answer when it is done; others are made where the answer is worked out. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'eiotclub.total-as-string': {
    path: POOL_RECORDS,
    body: ({ data }) => each(data?.list, (row) => Object.assign(row, { total: String(row.total) })),
  },
  'eiotclub.used-missing': {
    path: POOL_RECORDS,
    body: ({ data }) => each(data?.list, (row) => delete row.used),
  },
  'eiotclub.state-renumbered': {
    path: ORDERS,
    body: ({ data }) => each(data, (row) => Object.assign(row, row.state === 2 ? { state: 7 } : {})),
  },
  'eiotclub.region-added': {
    path: POOL_RECORDS,
    body: ({ data }) => each(data?.list, (row) => Object.assign(row, { region: 'EU' })),
  },
  'eiotclub.dates-as-seconds': {
    path: ORDERS,
    body: ({ data }) => each(data, (row) => Object.assign(row, { createDate: epoch(row.createDate) })),
  },
  'eiotclub.milliseconds': {
    path: POOL_RECORDS,
    body: ({ data }) => each(data?.list, (row) => Object.assign(row, { create_at: row.create_at * 1000 })),
  },
  'eiotclub.bad-request': {
    path: ORDERS,
    answer: () => ({ status: 400, body: { error: 'iccid must be a list' } }),
  },
  'smartproxy.created-status': {
    path: PRODUCTS,
    answer: (given) => ({ ...given, status: 201 }),
  },
  'smartproxy.order-as-empty-array': {
    path: PRODUCTS,
    body: ({ data }) => each(data?.list, (row) => Object.assign(row, { order: [] })),
  },
  'smartproxy.list-under-items': {
    path: PRODUCTS,
    body: ({ data }) => {
      if (data === undefined) return;
      data.items = data.list;
      delete data.list;
    },
  },
  'smartproxy.moved': {
    path: PRODUCTS,
    answer: () => ({ status: 308, headers: { location: '/v2/user-product/list' }, body: {} }),
  },
  'smartproxy.zone-added': {
    path: PRODUCTS,
    body: ({ data }) =>
      each(data?.list, (row) => Object.assign(row, { created_at: `${row.created_at.replace(' ', 'T')}Z` })),
  },
  'smartproxy.byte-order-mark': {
    path: PRODUCTS,
    answer: (given) => ({ ...given, text: `\uFEFF${JSON.stringify(given.body)}` }),
  },
  'yunshop.declared-as-html': {
    path: LOGS,
    answer: (given) => ({ ...given, type: 'text/html; charset=utf-8' }),
  },
  'yunshop.cut-off': {
    path: LOGS,
    answer: (given) => ({ ...given, text: JSON.stringify(given.body).slice(0, -20) }),
  },
  'yunshop.total-as-object': {
    path: LOGS,
    body: ({ data }) => Object.assign(data ?? {}, { total: { value: data?.total, relation: 'eq' } }),
  },
  'yunshop.id-too-long': {
    path: LOGS,
    answer: (given) => ({
      ...given,
      text: JSON.stringify(given.body).replace(/"id":(\d{3})\b/, '"id":9007199254740993$1'),
    }),
  },
  'tibiot.trace-null': {
    path: '/api/v1/card/detail',
    body: (body) => Object.assign(body, { traceId: null }),
  },
};

/** The answer as the drifts that are in force change it. */
export function drift(names: readonly string[], { path }: Asked, given: Answer): Answer {
  return names.reduce((answer, name) => {
    const change = CHANGES[name];
    if (change === undefined || change.path !== path) return answer;
    change.body?.(answer.body);
    return change.answer?.(answer) ?? answer;
  }, given);
}
