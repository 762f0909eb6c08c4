import type { OperationFactory } from 'lockstep/fixtures';
import type { Operations } from '../../generated/yunshop/operations.ts';
import { factories } from './factories.ts';
import { laravelPage } from './laravel-page.ts';
import { packageLog } from './package-log.ts';

/** Rows that there are in all: two pages and a part of a third. */
const TOTAL = 34;
const SIZE = 15;
const URL = 'https://shop.example.com/addons/yun_shop/api.php';

/** A page of the packages of the account that is asked for. */
export const listPackageLogs: OperationFactory<Operations['listPackageLogs']> = factories.operation(
  'listPackageLogs',
  {
    response: ({ asked, given, setting }) => {
      const page = Number(asked.page ?? 1);
      const log = packageLog.using(setting);
      const wanted = given.data?.data;
      const first = (page - 1) * SIZE;
      const count = wanted?.length ?? Math.max(0, Math.min(SIZE, TOTAL - first));
      const rows = Array.from({ length: count }, (_, index) =>
        log.at(first + index, {
          ...(asked.i === undefined ? {} : { uniacid: Number(asked.i) }),
          ...wanted?.[index],
        }),
      );
      const total = Math.max(TOTAL, first + count);
      return { result: 1, msg: 'list', data: laravelPage(pageOf(page, count, total), rows, URL) };
    },
  },
);

function pageOf(page: number, count: number, total: number) {
  const first = (page - 1) * SIZE;
  return {
    page,
    size: SIZE,
    total,
    pages: Math.ceil(total / SIZE),
    firstIndex: count === 0 ? null : first + 1,
    lastIndex: count === 0 ? null : first + count,
  };
}
