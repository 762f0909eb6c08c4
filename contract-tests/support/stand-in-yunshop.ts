import { type Part, stamp } from './stand-in-world.ts';

const PATH = '/addons/yun_shop/api.php';
const ROUTE = 'plugin.be-within-call.frontend.enterprise.package-log';
const PER_PAGE = 15;
const NEWEST = Date.UTC(2024, 11, 24, 18);

export function createYunshop(): Part {
  let calls = 0;
  return ({ path, query }) => {
    if (path !== PATH || query.get('route') !== ROUTE) return undefined;
    calls += 1;
    const page = Number(query.get('page') ?? 1);
    const total = 18 + (calls % 3);
    const first = (page - 1) * PER_PAGE;
    const count = Math.max(0, Math.min(PER_PAGE, total - first));
    const account = Number(query.get('i'));
    const data = Array.from({ length: count }, (_, index) => log(first + index, account));
    return { body: { result: 1, msg: 'list', data: { ...frame(page, total, count), data } } };
  };
}

function frame(page: number, total: number, count: number) {
  const url = `http://shop.example${PATH}`;
  const last = Math.ceil(total / PER_PAGE);
  const first = (page - 1) * PER_PAGE;
  return {
    current_page: page,
    first_page_url: `${url}?page=1`,
    from: count === 0 ? null : first + 1,
    last_page: last,
    last_page_url: `${url}?page=${last}`,
    next_page_url: page < last ? `${url}?page=${page + 1}` : null,
    path: url,
    per_page: PER_PAGE,
    prev_page_url: page > 1 ? `${url}?page=${page - 1}` : null,
    to: count === 0 ? null : first + count,
    total,
  };
}

function log(index: number, account: number) {
  const name = '按点击量收费';
  const desc = '每次点击2元';
  return {
    id: 700 - index,
    uniacid: account,
    member_id: 91,
    pay_sn: '',
    operate_name: '后端添加',
    pay_type_id: 0,
    type: 22,
    valid_num: 100 + index,
    valid_time: null,
    fee: '2.00',
    desc,
    other_data: { name, value: 22, fee: '2', valid_num: 100, valid_day: '永久', least_balance: '50', desc },
    status: 1,
    created_at: stamp(NEWEST - index * 86_400_000),
    status_name: '使用中',
    type_name: name,
    pay_type_name: '后端添加',
    has_one_pay_type: {
      id: 0,
      name: '未支付',
      plugin_id: 0,
      code: 'unPay',
      type: 0,
      unit: '',
      updated_at: '2020-01-01 00:00:00',
      created_at: null,
      deleted_at: null,
      setting_key: '',
      need_password: 0,
      group_id: 2,
    },
  };
}
