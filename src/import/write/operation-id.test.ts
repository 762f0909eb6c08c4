import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HttpMethod, METHODS } from '../draft.ts';
import { operationIdOf } from './operation-id.ts';

const id = (method: HttpMethod, path: string, more: { stated?: string; route?: string } = {}): string =>
  operationIdOf({
    ...{ method, path },
    selectors: more.route === undefined ? [] : [{ place: 'query', name: 'route', value: more.route }],
    ...(more.stated === undefined ? {} : { stated: more.stated }),
  });

describe('the name of an operation', () => {
  it.each([
    ['GET', '/api/v1/pool/detail', 'getPoolDetail'],
    ['GET', '/api/v1/pool/getPoolMonthUsage', 'getPoolMonthUsage'],
    ['POST', '/api/v3/pool/record/list', 'listPoolRecord'],
    ['GET', '/task/{uuid}/info', 'getTaskByUuidInfo'],
    ['POST', '/a/querySales.json', 'querySales'],
    ['POST', '/用户/登录', 'postOperation'],
  ] as const)('is made of %s %s', (method, path, expected) => {
    expect(id(method, path)).toBe(expected);
  });

  it('is that of the page where it is one', () => {
    expect(id('GET', '/a', { stated: 'listPools' })).toBe('listPools');
    expect(id('GET', '/a', { stated: 'list-pools' })).toBe('listPools');
    expect(id('GET', '/a', { stated: '查询pools' })).toBe('getA');
  });

  it('has the last part of what chooses it in the query', () => {
    expect(id('GET', '/api.php', { route: 'plugin.call.package-log' })).toBe('getPackageLog');
  });

  it('is an identifier in camelCase, whatever the path', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.string({ unit: 'binary' }), (method, path) => {
        expect(id(method, `/${path}`)).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }),
    );
  });
});
