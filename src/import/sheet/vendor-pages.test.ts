import { describe, expect, it } from 'vitest';
import { answerOf, bodyOf, fieldPaths, readPageText, schemaAt } from '../page.fixture.ts';

describe('a page that says it in an unusual way', () => {
  it('has a label of two words that could be headings of columns, a table whose type is missing, and several servers', () => {
    const draft = readPageText(`# 船队管理接口

生产环境：https://api.fleet.test/v2
测试环境：https://sandbox.fleet.test/v2

### 新增船舶

- 接口路径：\`/ships/:fleetId/add\`
- 请求方法：POST

**Header 参数**

| 说明 | 参数 | 必须 | 示例 |
| --- | --- | --- | --- |
| 令牌 | X-Token | Y | abc |

**入参**

| 是否必传 | 数据类型 | 参数名称 | 描述 | 缺省值 |
| --- | --- | --- | --- | --- |
| Y | varchar(32) | shipName | 船名 | |
| N | tinyint(1) | status | 状态：0=停航;1=在航 | 1 |
`);
    const [operation] = draft.operations;
    expect(draft.servers.map(({ url }) => url)).toEqual([
      'https://api.fleet.test',
      'https://sandbox.fleet.test',
    ]);
    expect(operation?.path).toBe('/v2/ships/{fleetId}/add');
    expect(operation?.parameters.map(({ name, place, required }) => [name, place, required])).toEqual([
      ['X-Token', 'header', true],
      ['fleetId', 'path', true],
    ]);
    expect(fieldPaths(bodyOf(operation))).toEqual(['shipName', 'status']);
    expect(schemaAt(bodyOf(operation), 'status')).toMatchObject({
      default: 1,
      enum: [{ value: 0 }, { value: 1 }],
    });
  });

  it('is pasted text, whose titles are lines right above the requests', () => {
    const draft = readPageText(`Order API

Create an order
POST https://pay.test/v1/orders

Request parameters
Parameter\tMandatory\tType\tDescription
currency\t*\tstring\tOne of USD, EUR or CNY. Defaults to USD
state\t\tstring\tSUCCESS or FAIL

Query an order
GET https://pay.test/v1/orders/last
`);
    expect(draft.operations.map(({ title, description }) => [title, description])).toEqual([
      ['Create an order', undefined],
      ['Query an order', undefined],
    ]);
    expect(draft.description).toBe('Order API');
    const values = (path: string) =>
      schemaAt(bodyOf(draft.operations[0]), path)?.enum?.map(({ value }) => value);
    expect(values('currency')).toEqual(['USD', 'EUR', 'CNY']);
    expect(values('state')).toEqual(['SUCCESS', 'FAIL']);
  });

  it('parts types by a broken bar, and gives the format among other things', () => {
    const draft = readPageText(`# 会员

GET /member

### 返回数据

| 名称 | 类型 | 备注 | 其他信息 |
|---|---|---|---|
| by | string¦null | | |
| birthday | string | 生日 | format: date |
| site | string | 主页 | format: url |
| seen | string | 时间 | format: date-time |
`);
    const answer = answerOf(draft.operations[0]);
    expect(schemaAt(answer, 'by')?.types).toEqual(['string', 'null']);
    expect(['birthday', 'site', 'seen'].map((path) => schemaAt(answer, path)?.format)).toEqual([
      'date',
      'uri',
      undefined,
    ]);
  });

  it('says more between the method and the parameters, and states of an answer under its heading', () => {
    const [operation] = readPageText(`### Device control

**URL** : \`/device/:sn/control\`

**Method** : \`PUT\`

**Auth required** : YES

#### Success Response

**Code** : \`200 OK\`

\`\`\`json
{ "ok": true }
\`\`\`

#### Error Response

**Code** : \`409 CONFLICT\`

\`\`\`json
{ "reason": "busy" }
\`\`\`
`).operations;
    expect([operation?.method, operation?.description]).toEqual(['PUT', 'Auth required : YES']);
    expect(
      operation?.responses.map(({ status, contents }) => [status, fieldPaths(contents[0]?.schema)]),
    ).toEqual([
      ['200', ['ok']],
      ['409', ['reason']],
    ]);
  });

  it('gives the address beside its label, with no colon between', () => {
    const { operations } = readPageText(`## 下单

接口地址 \`/gateway.do\`，POST 提交

### 请求体

| 元素名 | 约束 | 类型 | 说明 |
|---|---|---|---|
| sku | M | String | 编码 |
`);
    expect(operations.map(({ method, path }) => [method, path])).toEqual([['POST', '/gateway.do']]);
    expect(bodyOf(operations[0])?.fields?.[0]).toMatchObject({ name: 'sku', required: true });
  });
});
