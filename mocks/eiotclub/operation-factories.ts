import {
  createKeyedRandom,
  type KeyedRandom,
  type OperationFactory,
  type Overrides,
  type Setting,
  simCardIccid,
} from 'lockstep/fixtures';
import type { Operations, Schemas } from '../../generated/eiotclub/operations.ts';
import { factories } from './factories.ts';
import { packageOrder } from './package-order.ts';
import { poolRecord } from './pool-record.ts';

type PackageOrder = Schemas['PackageOrder'];

/** Rows that there are in all: four pages of the usual size and a part of a fifth. */
const TOTAL = 45;
const USUAL_SIZE = 10;

/** Any pool has the same records; a page of them, of the statuses that are asked for. */
export const listPoolRecords: OperationFactory<Operations['listPoolRecords']> = factories.operation(
  'listPoolRecords',
  {
    body: ({ random }) => ({ ...signature(random), pool_object_id: 387, page: 1, page_size: USUAL_SIZE }),
    response: ({ asked, given, setting }) => {
      const statuses = asked.status_code_arr?.split(',').map(Number) ?? [];
      const record = poolRecord.using(setting);
      const wanted = given.data?.list;
      return {
        code: '200',
        message: 'success',
        data: {
          list: rowsOf(asked.page, asked.page_size, wanted?.length).map((row, index) => {
            const status = statuses[row % statuses.length];
            return record.at(row, {
              ...(status === undefined ? {} : { status_code: status }),
              ...wanted?.[index],
            });
          }),
        },
      };
    },
  },
);

/** A page of the orders of one card, in the state that is asked for. */
export const listPackageOrders: OperationFactory<Operations['listPackageOrders']> = factories.operation(
  'listPackageOrders',
  {
    body: ({ random, given, setting }) => ({
      ...signature(random),
      iccid: given.iccid ?? simCardIccid(setting.seed, 0),
      page: 1,
      pageSize: USUAL_SIZE,
    }),
    response: ({ asked, given, setting }) => {
      const { iccid = simCardIccid(setting.seed, 0), state, page, pageSize } = asked;
      const shared = { iccid, ...(state === undefined ? {} : { state }) };
      return {
        code: '200',
        message: 'success',
        data: rowsOf(page, pageSize, given.data?.length).map((row, index) =>
          orderOfCard(setting, row, { ...shared, ...given.data?.[index] }),
        ),
        total: Math.max(TOTAL, given.data?.length ?? 0),
      };
    },
  },
);

/** Two cards have no order number in common. */
function orderOfCard(setting: Setting, row: number, given: Overrides<PackageOrder>): PackageOrder {
  const first = createKeyedRandom('orders', given.iccid ?? '').integer('orderId', 10_000, 999_999) * 1000;
  return packageOrder.using(setting).at(row, { orderId: first + row, ...given });
}

/** The numbers of the rows on a page, or of as many as are given. */
function rowsOf(page = 1, size = USUAL_SIZE, count?: number): number[] {
  const first = (page - 1) * size;
  const length = count ?? Math.max(0, Math.min(size, TOTAL - first));
  return Array.from({ length }, (_, index) => first + index);
}

/** Shaped as a signature, and of no request: `lockstep curl` prints one that is signed. */
function signature(random: KeyedRandom): Schemas['BaseRequest'] {
  return {
    appkey: 'mock-appkey',
    timestamp: 1_767_225_600,
    nonce: random.integer('nonce', 10_000, 99_999),
    sign: random.hex('sign', 40).toUpperCase(),
  };
}
