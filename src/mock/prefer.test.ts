import { expect, test } from 'vitest';
import { preferenceOf } from './prefer.ts';

const asked = (target: string, prefer?: string) =>
  preferenceOf({ method: 'GET', target, headers: prefer === undefined ? {} : { prefer }, body: undefined });

test('A preference stands in the header or in the query; the header counts where both do.', () => {
  const none = { code: undefined, example: undefined, dynamic: undefined };
  expect(asked('/a?__code=404')).toEqual({ ...none, code: '404' });
  expect(asked('/a?__code=404', 'code=500; dynamic=true')).toEqual({ ...none, code: '500', dynamic: true });
  expect(asked('/a', 'EXAMPLE="a b"')).toEqual({ ...none, example: 'a b' });
});

test('Other names with underscores are parameters of the operation.', () => {
  expect(asked('/a?__page=1&a__b=2&__code')).toMatchObject({ code: '' });
  expect(asked('/a?__page=1')).toBeUndefined();
  expect(asked('/a', 'respond-async')).toBeUndefined();
});
