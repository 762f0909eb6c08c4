import { expect, test } from 'vitest';
import type { DraftDocument, DraftSchema } from './draft.ts';
import { readPages } from './read-pages.ts';

function read(text: string): DraftDocument {
  return readPages([{ name: 'page.md', bytes: new TextEncoder().encode(text) }]);
}

function pathsOf(schema: DraftSchema | undefined, prefix = ''): string[] {
  const own = (schema?.fields ?? []).flatMap(({ name, schema: inner }) => [
    `${prefix}${name}`,
    ...pathsOf(inner, `${prefix}${name}.`),
  ]);
  return [
    ...own,
    ...(schema?.items === undefined ? [] : pathsOf(schema.items, `${prefix.replace(/\.$/, '')}[].`)),
  ];
}

function answerOf(draft: DraftDocument): DraftSchema | undefined {
  return draft.operations[0]?.responses[0]?.contents[0]?.schema;
}

test('A table with guillemets gives the depth of its fields, and the place and flag of its parameters.', () => {
  const draft = read(`# 默认模块

## PUT 改名

PUT /boats/{id}

### 请求参数

|名称|位置|类型|必选|说明|
|---|---|---|---|---|
|id|path|string| 是 |none|
|dry|query|boolean| 否 |none|
|body|body|object| 是 |none|
|» label|body|string| 是 |最大16位|

### 返回数据结构

状态码 **200**

|名称|类型|必选|约束|中文名|说明|
|---|---|---|---|---|---|
|» crew|[object]|true|none||none|
|»» age|integer|false|none||none|
`);
  const [operation] = draft.operations;
  expect([operation?.method, operation?.path, operation?.title]).toEqual(['PUT', '/boats/{id}', '改名']);
  expect(operation?.parameters.map(({ place, name, required }) => [place, name, required])).toEqual([
    ['path', 'id', true],
    ['query', 'dry', false],
  ]);
  expect(operation?.body?.contents[0]?.schema.fields?.[0]).toMatchObject({
    name: 'label',
    required: true,
    schema: { maxLength: 16, source: { page: 'page.md', line: 14 } },
  });
  expect(pathsOf(answerOf(draft))).toEqual(['crew', 'crew[].age']);
});

test('Tables without any depth are nested by what their words share, and the guess is a doubt.', () => {
  const draft = read(`Path: /fleet
Method: GET
Query
| 参数名称 | 是否必须 | 示例 | 备注 |
|---|---|---|---|
| fleetCode | 是 | 船队编码 |
| 名称 | 类型 | 是否必须 | 默认值 | 备注 | 其他信息 |
|---|---|---|---|---|---|
| data | object | 非必须 | 数据 | ||
| ├─ fleetName | string | 非必须 | 船队名称 | ||
| ├─ ships | object [] | 非必须 | 船只列表 | item 类型: object | |
| ├─ shipName | string | 非必须 | 船只名称 | ||
| ├─ shipState | number | 非必须 | 船只状态 1. 在港 2.出海 | ||
| code | integer | 非必须 | 状态 |
`);
  expect(draft.operations[0]?.parameters.map(({ name }) => name)).toEqual(['fleetCode']);
  expect(pathsOf(answerOf(draft))).toEqual([
    'data',
    'data.fleetName',
    'data.ships',
    'data.ships[].shipName',
    'data.ships[].shipState',
    'code',
  ]);
  expect(draft.doubts.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['cells-shifted', 'nesting-lost']),
  );
});

test('A flat table is put where the examples show its fields, and what only they show is added with a doubt.', () => {
  const draft = read(`##### 请求URL
- \` http://boats.test/api/boat?do=show \`

##### 请求方式
- get

##### 返回示例
\`\`\`
{ "ok": 1, "data": { "kind": 2, "name": "鸥", } }
\`\`\`
##### 返回参数说明
|参数名|类型|说明|
|:----|:---|:---|
|kind |string |1：帆船；2：汽船 |
`);
  expect(draft.operations[0]).toMatchObject({
    method: 'GET',
    path: '/api/boat',
    server: 'http://boats.test',
  });
  expect(draft.operations[0]?.selectors).toMatchObject([{ place: 'query', name: 'do', value: 'show' }]);
  expect(pathsOf(answerOf(draft))).toEqual(['ok', 'data', 'data.kind', 'data.name']);
  const codes = draft.doubts.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['example-repaired', 'type-contradicted', 'only-in-example']));
});

test('HTML tables give depth by their padding, and merged cells of any claimed size cost nothing.', () => {
  const draft = read(`<html><body><h2>列表</h2><p>接口路径: POST /list</p><h3>返回数据</h3>
<table><tr><th>名称</th><th>类型</th></tr>
<tr><td><span style="padding-left: 0px">rows</span></td><td>object []</td></tr>
<tr><td><span style="padding-left: 20px">├─ id</span></td><td colspan="999999999">int64</td></tr></table></body></html>`);
  expect(pathsOf(answerOf(draft))).toEqual(['rows', 'rows[].id']);
});

test('OpenAPI inside a page keeps its lines, and a line that does not parse is mended or left out with a doubt.', () => {
  const draft = read(`# 船

\`\`\`yaml
openapi: 3.0.1
info:
  title: Boats: all of them
  version: 1.0.0
paths: {}
components:
  schemas:
    船«大»:
      type: integer
      description: '0: 小，1：大'
\`\`\`
`);
  const [embedded] = draft.embedded;
  expect(embedded?.value).toMatchObject({
    info: { title: 'Boats: all of them' },
    components: { schemas: { '船«大»': { enum: [0, 1] } } },
  });
  expect(embedded?.lines.get('/info/title')).toBe(6);
  expect(draft.doubts).toMatchObject([{ code: 'yaml-unreadable', source: { line: 6 } }]);
});

test('Pages in GBK are read, and a page that is no text does not stop the others.', () => {
  const gbk = new Uint8Array([0x23, 0x20, 0xb4, 0xac]);
  const archive = new Uint8Array([0x50, 0x4b, 3, 4]);
  const draft = readPages([
    { name: 'zip.md', bytes: archive },
    { name: 'gbk.md', bytes: gbk },
  ]);
  expect(draft.title).toBe('船');
  expect(draft.doubts.map(({ code, source }) => [code, source.page])).toContainEqual([
    'page-refused',
    'zip.md',
  ]);
});

test.each([
  ['a line without end', 'x'.repeat(200_000)],
  ['rows without end', `|名称|类型|\n|---|---|\n${'|a|int|\n'.repeat(60_000)}`],
  ['elements in elements without end', `<html>${'<div>'.repeat(100_000)}`],
  ['an example nested without end', `GET /a\n## 返回示例\n\`\`\`\n${'['.repeat(50_000)}\n\`\`\``],
  [
    'aliases of aliases',
    `\`\`\`yaml\nopenapi: 3.0.1\na: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefghi']
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
      .join('\n')}\n\`\`\``,
  ],
])('A page with %s is refused with a message that names it.', (_, text) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'PAGE_UNREADABLE', message: expect.stringContaining('page.md') }),
  );
});

test('A format that somebody names is told of where the page looks like another, and takes what it would not find.', () => {
  const text = '# Boats\n\n```yaml\npaths:\n  /boats:\n    get: {responses: {}}\n```\n';
  const page = { name: 'page.md', bytes: new TextEncoder().encode(text) };
  expect(readPages([page]).embedded).toEqual([]);
  const draft = readPages([page], 'apifox');
  expect(draft.embedded[0]?.value).toMatchObject({ openapi: '3.0.1', paths: { '/boats': {} } });
  expect(draft.doubts.map(({ code, chosen }) => [code, chosen])).toEqual([
    ['format-assumed', 'apifox'],
    ['openapi-odd', 'openapi: 3.0.1'],
  ]);
});
