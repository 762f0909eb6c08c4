import { describe, expect, it } from 'vitest';
import type { JsonType } from '../../json/json-value.ts';
import { readChoices } from './read-choices.ts';

function valuesIn(text: string, ...types: JsonType[]): readonly unknown[] | undefined {
  return readChoices(text, types)?.choices.map(({ value }) => value);
}

describe('the values that a description lists', () => {
  it.each([
    ['0: init，1：已分配, 2:failed', [0, 1, 2]],
    ['状态（0-禁用 1-启用）', [0, 1]],
    ['1 普通用户；2 管理员；9 其他', [1, 2, 9]],
    ['类型: 1. 在港 2. 出海', [1, 2]],
    ['是否默认 0否1是', [0, 1]],
    ['1（启用） 0（停用）', [1, 0]],
    ['类型 (byte) 1 普通, (byte) 2 预售', [1, 2]],
    ['one of 1, 2, 3', [1, 2, 3]],
    ['固定传 2', [2]],
  ])('are numbers in %j', (text, values) => {
    expect(valuesIn(text, 'integer')).toEqual(values);
  });

  it.each([
    ['SUCCESS-成功 FAIL-失败', ['SUCCESS', 'FAIL']],
    ['WAIT_PAY(待付款)、PAID(已付款)、CLOSED(已关闭)', ['WAIT_PAY', 'PAID', 'CLOSED']],
    ['one of asc, desc', ['asc', 'desc']],
    ['allowed values are: a | b', ['a', 'b']],
    ['可选值 day/month/year', ['day', 'month', 'year']],
    ['枚举值：A、B、C', ['A', 'B', 'C']],
    ['可选值：男、女', ['男', '女']],
    ['默认为asc，可选asc或desc', ['asc', 'desc']],
    ['"male" or "female"', ['male', 'female']],
    ['固定值：account.balance', ['account.balance']],
    ['always "json"', ['json']],
    ['0：未知，1：男', ['0', '1']],
  ])('are texts in %j', (text, values) => {
    expect(valuesIn(text, 'string')).toEqual(values);
  });

  it.each([
    'one of the boats that lie in the harbour',
    'options: see the list below',
    '手机号，11位',
    '3天内最多5次',
    '取值：大于0、小于10',
    '日期，格式：yyyy-MM-dd',
    '支持分页, 排序',
    '固定长度为 32 位',
  ])('are none in %j', (text) => {
    expect(valuesIn(text, 'string')).toBeUndefined();
  });

  it('carry what each of them means', () => {
    expect(readChoices('PAID(已付款)、CLOSED(已关闭)', ['string'])?.choices).toEqual([
      { value: 'PAID', description: '已付款' },
      { value: 'CLOSED', description: '已关闭' },
    ]);
  });

  it('leave others open where the page says so, and not where one of them means the others', () => {
    expect(readChoices('0：未知，1：男，其他', ['integer'])).toMatchObject({ open: true, clear: false });
    expect(readChoices('0：未知，1：男，等等', ['integer'])).toMatchObject({ open: true });
    expect(readChoices('0：空闲，1：充电中 等', ['integer'])).toMatchObject({ open: true });
    expect(readChoices('0：低等，1：中等', ['integer'])).toMatchObject({ open: false });
    expect(readChoices('1 普通；2 预售；9 其他', ['integer'])).toMatchObject({ open: false, clear: true });
  });
});
