import { describe, expect, it } from 'vitest';
import { answerOf, bodyOf, doubtsOf, fieldPaths, readPageText, schemaAt } from '../page.fixture.ts';

describe('a page of tables', () => {
  it('takes the depth from the numbers of its rows where nothing else shows it', () => {
    const [operation] = readPageText(`# 代理

接口地址：/agent
请求方式：POST

请求参数

| 序号 | 参数名 | 数据类型 | 是否必输 |
|---|---|---|---|
| 1 | head | Object | M |
| 1.1 | seq | String(32) | O |
| 2 | rows | Array | M |
| 2.1 | acct | String | M |
`).operations;
    expect(fieldPaths(bodyOf(operation))).toEqual(['head', 'head.seq', 'rows', 'rows[].acct']);
  });

  it('takes a bar in front of a name for depth, though it looks like the end of a cell', () => {
    const [operation] = readPageText(`GET /a

返回参数

| 参数 | 类型 | 说明 |
|---|---|---|
| |-data | object | 数据 |
| |--id | int | 编号 |
`).operations;
    expect(fieldPaths(answerOf(operation))).toEqual(['data', 'data.id']);
  });

  it('allows null where a column of whether a value may be empty says yes', () => {
    const [operation] = readPageText(`GET /a

### Response

| Field | Type | Nullable | Desc |
|---|---|---|---|
| name | string | Y | 1: a, 2: b |
| id | integer | N | |
`).operations;
    expect(answerOf(operation)?.fields).toMatchObject([
      { name: 'name', required: false, schema: { types: ['string', 'null'] } },
      { name: 'id', required: true, schema: { types: ['integer'] } },
    ]);
  });

  it('takes a row of all other names for a map, and says which other keywords it left out', () => {
    const draft = readPageText(`GET /a

### 返回参数

|名称|类型|必选|说明|
|---|---|---|---|
|» prices|object|true|none|
|»» **additionalProperties**|integer|false|cents|
|»» *oneOf*|object|false|none|

\`\`\`json
{"prices": {"eur": 1, "usd": 2}}
\`\`\`
`);
    const prices = schemaAt(answerOf(draft.operations[0]), 'prices');
    expect(prices).toMatchObject({ types: ['object'], fields: [], additional: { types: ['integer'] } });
    expect(doubtsOf(draft, 'row-dropped')).toMatchObject([{ read: expect.stringContaining('oneOf') }]);
    expect(doubtsOf(draft, 'only-in-example')).toEqual([]);
  });

  it('says of its servers what they serve for', () => {
    const { servers } = readPageText(`# A

生产环境：https://a.test

Sandbox: https://b.test

## 测试环境

https://c.test

## List

GET /pets

| 参数 | 类型 | 说明 |
|---|---|---|
| page | int | 页码，从1开始 |
`);
    expect(servers.map(({ url, description }) => [url, description])).toEqual([
      ['https://a.test', '生产环境'],
      ['https://b.test', 'Sandbox'],
      ['https://c.test', '测试环境'],
    ]);
  });

  it.each([
    ['页码，从1开始', 1],
    ['page, starting from 1', 1],
    ['index, 0-based', 0],
    ['starts at 100', undefined],
  ])('has the least number that %j names', (said, minimum) => {
    const [operation] = readPageText(
      `GET /a\n\n返回参数\n\n| 参数 | 类型 | 说明 |\n|---|---|---|\n| page | int | ${said} |\n`,
    ).operations;
    expect(schemaAt(answerOf(operation), 'page')?.minimum).toBe(minimum);
  });

  it('has the English headings of Apifox, the models among them', () => {
    const draft = readPageText(`# Boats

## GET Show

GET /boats

### Responses

|HTTP Status Code |Meaning|Description|Data schema|
|---|---|---|---|
|200|[OK](https://x.test)|none|[Boat](#schemaboat)|

# Data Schema

<h2 id="tocS_Boat">Boat</h2>

### Attribute

|Name|Type|Required|Restrictions|Title|Description|
|---|---|---|---|---|---|
|name|string|true|none||none|
`);
    expect(draft.models.map(({ name }) => name)).toEqual(['Boat']);
    expect(answerOf(draft.operations[0])).toMatchObject({ model: 'Boat' });
  });

  it('lets a model be null where an example shows it so', () => {
    const draft = readPageText(`## GET Show

GET /boats

> 200 Response

\`\`\`json
{"owner": null}
\`\`\`

### Responses Data Schema

HTTP Status Code **200**

|Name|Type|Required|
|---|---|---|
|owner|[Owner](#schemaowner)|false|

# Data Schema

## Owner

|Name|Type|
|---|---|
|name|string|
`);
    const owner = schemaAt(answerOf(draft.operations[0]), 'owner');
    expect(owner).toMatchObject({ model: 'Owner', types: ['null'] });
    expect(doubtsOf(draft, 'null-in-example')).toMatchObject([{ read: 'Owner', place: '200:owner' }]);
  });

  it('is called what its first heading says, though that is a word of labels', () => {
    const draft = readPageText('# 网关\n\n统一地址：https://gw.test/api\n\n## 查询\n\nGET /a\n');
    expect(draft.title).toBe('网关');
    expect(draft.operations.map(({ title, tags }) => [title, tags])).toEqual([['查询', ['网关']]]);
  });

  it('has several servers of one operation as those of all', () => {
    const draft = readPageText(`请求URL：
- http://a.test/x
- http://b.test/x

请求方式：GET
`);
    expect(draft.servers.map(({ url }) => url)).toEqual(['http://a.test', 'http://b.test']);
    expect(draft.operations[0]?.server).toBeUndefined();
  });

  it('takes a number in the query of an address for an example, and a word for what chooses', () => {
    const [operation] = readPageText('GET /a?size=10&at={at}&do=show\n').operations;
    expect(operation?.selectors).toMatchObject([{ name: 'do', value: 'show' }]);
    expect(operation?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['size', undefined],
      ['at', undefined],
      ['do', true],
    ]);
  });

  it('reads the example of a form, as a body or as the query of a request that has none', () => {
    const draft = readPageText(`## 一

POST /a

请求示例

\`\`\`
name=x&age=3
\`\`\`

## 二

GET /b

请求示例

\`\`\`
page=1&kind=boat
\`\`\`
`);
    const [post, get] = draft.operations;
    expect(post?.body?.contents[0]).toMatchObject({
      mediaType: 'application/x-www-form-urlencoded',
      schema: { fields: [{ name: 'name' }, { name: 'age', schema: { types: ['integer'] } }] },
    });
    expect(get?.parameters).toMatchObject([
      { name: 'page', place: 'query', schema: { examples: [1] } },
      { name: 'kind', place: 'query' },
    ]);
    expect(doubtsOf(draft, 'only-in-example')).toMatchObject([{ place: 'query:', read: 'page, kind' }]);
  });

  it('keeps its prose: of the page, of an operation, and beside a table', () => {
    const draft = readPageText(`# 船

All of it is signed.

## 查询

Shows boats.

GET /a

返回参数

Of the first harbour only.

| 名称 | 类型 |
|---|---|
| id | int |

备注

- Slow at night.
`);
    expect(draft.description).toBe('All of it is signed.');
    expect(draft.operations[0]?.description?.split(/\n+/)).toEqual([
      'Shows boats.',
      'Of the first harbour only.',
      'Slow at night.',
    ]);
  });

  it('tells of code that stands under no label', () => {
    const draft = readPageText('GET /a\n\n```shell\ncurl https://x.test\n```\n');
    expect(doubtsOf(draft, 'example-unreadable')).toMatchObject([{ read: 'curl https://x.test' }]);
  });

  it('marks a list of values as open where the page says so, or an example goes beyond it', () => {
    const [operation] = readPageText(`GET /a

返回示例

{"kind": 1, "state": 7}

返回参数

| 名称 | 类型 | 说明 |
|---|---|---|
| kind | int | 1: 帆船，2: 汽船，其他 |
| state | int | 1: 在港，2: 出海 |
`).operations;
    expect(schemaAt(answerOf(operation), 'kind')?.open).toMatchObject({ code: 'enum-open-ended' });
    expect(schemaAt(answerOf(operation), 'state')?.open).toMatchObject({ code: 'enum-exceeded-by-example' });
  });

  it('tells of a field that examples alone show, in several types', () => {
    const draft = readPageText(`GET /a

返回示例

{"rows": [{"day": "forever", "num": 1}, {"day": 90, "num": 2}]}
`);
    expect(doubtsOf(draft, 'examples-differ')).toMatchObject([
      { place: '200:rows[].day', read: 'string', against: 'integer' },
    ]);
  });

  it('reads a page in the form of a README: statuses in labels, a base URL with a path, numbered titles', () => {
    const draft = readPageText(`# Boats API

**Base URL**: \`https://api.test/v2\`

## 1. Boats

### 1.1 Create

\`POST /boats\`

**Request Body**

| Field | Type | Required |
|---|---|---|
| name | string | ✓ |
| berth | object | ✗ |
| berth.no | integer | ✓ |

**Response** \`201 Created\`

\`\`\`json
{"id": "b_1"}
\`\`\`

**Error Responses**

| Status Code | Description |
|---|---|
| 409 | Name is taken |

### 1.2 Sink

\`DELETE /boats/:id\`

**Path Variables**

| Name | Type |
|---|---|
| id | string |

**Response** \`204 No Content\`

## 2. Error codes

| Code | Message |
|---|---|
| 40001 | bad |
`);
    const [create, sink] = draft.operations;
    expect(draft.operations.map(({ title, path, tags }) => [title, path, tags])).toEqual([
      ['Create', '/v2/boats', ['Boats']],
      ['Sink', '/v2/boats/{id}', ['Boats']],
    ]);
    expect(fieldPaths(bodyOf(create))).toEqual(['name', 'berth', 'berth.no']);
    expect(create?.responses.map(({ status, description }) => [status, description])).toEqual([
      ['409', 'Name is taken'],
      ['201', undefined],
    ]);
    expect(sink?.responses).toMatchObject([{ status: '204', contents: [] }]);
    expect(draft.errorCodes).toMatchObject([{ code: 40001 }]);
    expect(doubtsOf(draft, 'response-empty').map(({ place }) => place)).toEqual(['409:']);
  });

  it('reads tables that were pasted a cell to a line, though names and empty cells look like labels', () => {
    const [operation] = readPageText(`接口地址
https://api.test/user
请求方式
GET
请求参数
参数名
类型
必填
示例值
描述
userId
long
是
1001
用户
fields
string
否

字段，逗号分隔
返回参数
参数名
类型
描述
code
int
状态码
data
object
数据
错误码
错误码 说明
1001 没有
`).operations;
    expect(operation?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['userId', true],
      ['fields', false],
    ]);
    expect(fieldPaths(answerOf(operation))).toEqual(['code', 'data']);
    expect(operation?.errorCodes).toMatchObject([{ code: 1001, description: '没有' }]);
  });
});

describe('A link in a table', () => {
  const linking = (definition: string, type = 'number') =>
    readPageText(`# 卡

## 查询卡

GET /card

### 返回数据

| 名称 | 类型 | 备注 |
|---|---|---|
| state | ${type} | 卡状态 {@link CardStatusEnum} |

${definition}`);
  const VALUES = [
    { value: 1, description: '未激活' },
    { value: 2, description: '使用中' },
  ];

  it.each([
    [
      'a table under a heading',
      '## CardStatusEnum 卡状态\n\n| 值 | 说明 |\n|---|---|\n| 1 | 未激活 |\n| 2 | 使用中 |',
    ],
    [
      'a table with the names of the constants',
      '### 枚举 CardStatusEnum\n\n| 枚举名 | 值 | 含义 |\n|---|---|---|\n| IDLE | 1 | 未激活 |\n| USED | 2 | 使用中 |',
    ],
    ['lines under a heading', '## CardStatusEnum\n\n1：未激活\n\n2：使用中'],
    ['a list under a line with the name', 'CardStatusEnum：\n\n- 1：未激活\n- 2：使用中'],
  ])('leads to the values of %s, which is then nothing else', (_, definition) => {
    const draft = linking(definition);
    const [operation] = draft.operations;
    expect(schemaAt(answerOf(operation), 'state')).toMatchObject({ types: ['number'], enum: VALUES });
    expect(draft.operations).toHaveLength(1);
    expect(draft.doubts.map(({ code }) => code)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/link-unknown|table-ignored/)]),
    );
  });

  it('leads to the fields of an object', () => {
    const draft = linking(
      '## CardStatusEnum\n\n| 名称 | 类型 | 备注 |\n|---|---|---|\n| since | string | 时间 |',
      'object',
    );
    expect(schemaAt(answerOf(draft.operations[0]), 'state')?.model).toBe('CardStatusEnum');
    expect(draft.models.map(({ name, schema }) => [name, fieldPaths(schema)])).toEqual([
      ['CardStatusEnum', ['since']],
    ]);
  });

  it.each([
    ['nothing on the page', ''],
    ['a heading with prose alone', '## CardStatusEnum\n\nSee the handbook.'],
    ['an empty table', '## CardStatusEnum\n\n| 值 | 说明 |\n|---|---|'],
    ['a sentence that speaks of it', 'See CardStatusEnum for 1：a，2：b'],
  ])('is told of as a doubt where it leads to %s', (_, definition) => {
    const draft = linking(definition);
    expect(doubtsOf(draft, 'link-unknown')).toMatchObject([{ read: 'CardStatusEnum' }]);
  });
});
