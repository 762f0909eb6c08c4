import { type Part, stamp } from './stand-in-world.ts';

const NEWEST = Date.UTC(2025, 10, 3, 8, 30);

export function createSmartproxy(key: string): Part {
  let calls = 0;
  return ({ path, query }) => {
    if (path !== '/pub/user-product/list') return undefined;
    calls += 1;
    if (query.get('app_key') !== key)
      return { body: { code: 3, msg: `key ${query.get('app_key')} is unknown` } };
    const wanted = Array.from({ length: 9 + (calls % 2) }, (_, index) => product(index)).filter(
      (row) =>
        matches(query.get('product_type'), row.product_type) && matches(query.get('trade_no'), row.trade_no),
    );
    const page = Number(query.get('page') ?? 1);
    const size = Number(query.get('size') ?? 20);
    const data = {
      list: wanted.slice((page - 1) * size, page * size),
      page,
      page_size: size,
      total_count: wanted.length,
      total_page: Math.ceil(wanted.length / size),
    };
    return { body: { code: 200, msg: 'done', data } };
  };
}

function product(index: number) {
  const created = NEWEST - index * 40_000_000;
  return {
    id: 3_000 - index,
    created_at: stamp(created),
    expired_at: stamp(created + 2_592_000_000),
    product_type: [9, 11, 14, 25][index % 4],
    trade_no: `${stamp(created).replace(/\D/g, '')}${8_000_000_000 + index}`,
    order: { created_at: stamp(created - 90_000), pay_at: stamp(created - 30_000), title: 'Stand-in plan' },
  };
}

function matches(asked: string | null, value: unknown): boolean {
  return asked === null || asked === String(value);
}
