import { expect, test } from 'vitest';
import { mock as eiotclub } from '../../mocks/eiotclub/index.ts';
import { mock as smartproxy } from '../../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import { mock as yunshop } from '../../mocks/yunshop/index.ts';
import { createKeyedRandom } from '../../src/fixtures/keyed-random.ts';
import { sampleSchema } from '../../src/fixtures/sample-schema.ts';
import { judgeOf } from './judge.ts';

const ROWS = 50;

test.each([eiotclub, smartproxy, tibiot, yunshop])(
  'Values of every schema of $provider.id are valid to an Ajv that knows nothing of Lockstep.',
  ({ provider, spec }) => {
    const judge = judgeOf(spec.table);
    for (const pointer of Object.keys(spec.table.schemas)) {
      const validate = judge(pointer);
      const random = createKeyedRandom(1, provider.id, pointer);
      for (let row = 0; row < ROWS; row += 1) {
        validate(sampleSchema(spec, pointer, random.under(row), { examples: row % 2 === 0 }));
        expect(validate.errors, pointer).toBeNull();
      }
    }
  },
);

test('A wrong value is not valid to it.', () => {
  const validate = judgeOf(eiotclub.spec.table)('/components/schemas/Iccid');
  expect([validate('8988308650104486856'), validate('89')]).toEqual([true, false]);
});
