import type { OperationFactory } from 'lockstep/fixtures';
import type { Operations } from '../../generated/smartproxy/operations.ts';
import { factories } from './factories.ts';
import { userProduct } from './user-product.ts';

/** Packages that there are in all: four pages of the usual size and a part of a fifth. */
const TOTAL = 45;
const USUAL_SIZE = 10;

/** A page of the packages of an account, of the type that is asked for. */
export const listUserProducts: OperationFactory<Operations['listUserProducts']> = factories.operation(
  'listUserProducts',
  {
    response: ({ asked, given, setting }) => {
      const { page = 1, size = USUAL_SIZE, product_type } = asked;
      const product = userProduct.using(setting);
      const wanted = given.data?.list;
      const first = (page - 1) * size;
      const count = wanted?.length ?? Math.max(0, Math.min(size, TOTAL - first));
      const total = Math.max(TOTAL, count);
      return {
        code: 200,
        msg: 'success',
        data: {
          list: Array.from({ length: count }, (_, index) =>
            product.at(first + index, {
              ...(product_type === undefined ? {} : { product_type }),
              ...wanted?.[index],
            }),
          ),
          page,
          page_size: size,
          total_count: total,
          total_page: Math.ceil(total / size),
        },
      };
    },
  },
);
