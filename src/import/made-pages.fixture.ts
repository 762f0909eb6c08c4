import fc from 'fast-check';

/** What a made-up operation says, before it is written in one of the formats. */
export interface MadeOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query: readonly MadeField[];
  readonly answer: readonly MadeField[];
}

export interface MadeField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'object' | 'object[]';
  readonly required: boolean;
  readonly members: readonly MadeField[];
}

/** Names that pages use, some of them words of headings and labels, and what objects have of their own. */
const NAME = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{1,8}$/),
  fc.constantFrom(
    'items',
    'code',
    'data',
    'fields',
    'list',
    '__proto__',
    'constructor',
    'toString',
    'type',
    'name',
  ),
);
/** What a table takes for "there is none". */
const NO_NAME = /^(?:none|null|body|root|raw|payload|anonymous)$/;

function fieldsOf(depth: number): fc.Arbitrary<readonly MadeField[]> {
  return fc.uniqueArray(fieldOf(depth), { minLength: 1, maxLength: 4, selector: ({ name }) => name });
}

function fieldOf(depth: number): fc.Arbitrary<MadeField> {
  const name = NAME.filter((one) => !NO_NAME.test(one));
  const scalar = fc.record({
    name,
    type: fc.constantFrom<MadeField['type']>('string', 'integer', 'boolean'),
    required: fc.boolean(),
    members: fc.constant([]),
  });
  if (depth === 0) return scalar;
  const nested = fc.record({
    name,
    type: fc.constantFrom<MadeField['type']>('object', 'object[]'),
    required: fc.boolean(),
    members: fieldsOf(depth - 1),
  });
  return fc.oneof(scalar, nested);
}

/** Operations with addresses of their own. */
export const MADE_OPERATIONS: fc.Arbitrary<readonly MadeOperation[]> = fc
  .array(
    fc.record({
      method: fc.constantFrom<MadeOperation['method']>('GET', 'POST', 'PUT', 'DELETE'),
      query: fc.uniqueArray(fieldOf(0), { maxLength: 3, selector: ({ name }) => name }),
      answer: fieldsOf(2),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((one, at) => ({ ...one, path: `/made/part${at}` })));

/** How a format marks the depth of a row, and its flags. */
interface TableStyle {
  readonly name: (field: MadeField, depth: number) => string;
  readonly type: (field: MadeField) => string;
  readonly flag: (field: MadeField) => string;
}

function rowsOf(fields: readonly MadeField[], style: TableStyle, depth = 0): readonly string[] {
  return fields.flatMap((field) => [
    `|${style.name(field, depth)}|${style.type(field)}|${style.flag(field)}|`,
    ...rowsOf(field.members, style, depth + 1),
  ]);
}

/** Two low lines around a word would be emphasis in Markdown. */
function escaped(name: string): string {
  return name.replaceAll('__', '\\_\\_');
}

/** The parameters of a request, with what stands behind their flags; nothing where there are none. */
function queryOf(query: readonly MadeField[], label: string, head: string, end: string): readonly string[] {
  const rows = query.map(
    ({ name, type, required }) => `|${escaped(name)}|${type}|${required ? '是' : '否'}${end}|`,
  );
  const bars = '|---'.repeat(head.split('|').length - 2);
  return rows.length === 0 ? [] : [label, [head, `${bars}|`, ...rows].join('\n')];
}

/** A page of a format, by its name. */
export const RENDERERS: Readonly<Record<string, (operations: readonly MadeOperation[]) => string>> = {
  'apifox-table': (operations) => {
    const style: TableStyle = {
      name: ({ name }, depth) => `${'»'.repeat(depth + 1)} ${escaped(name)}`,
      type: ({ type }) => (type === 'object[]' ? '[object]' : type),
      flag: ({ required }) => String(required),
    };
    return operations
      .map(({ method, path, query, answer }) =>
        [
          `## ${method} Made`,
          `${method} ${path}`,
          ...queryOf(query, '### 请求参数', '|名称|类型|必选|位置|', '|query'),
          '### 返回数据结构',
          '状态码 **200**',
          ['|名称|类型|必选|', '|---|---|---|', ...rowsOf(answer, style)].join('\n'),
        ].join('\n\n'),
      )
      .join('\n\n');
  },
  yapi: (operations) => {
    const style: TableStyle = {
      name: ({ name }, depth) => `${'&nbsp;&nbsp;'.repeat(depth)}${depth === 0 ? '' : '├─ '}${escaped(name)}`,
      type: ({ type }) => (type === 'object[]' ? 'object []' : type),
      flag: ({ required }) => (required ? '必须' : '非必须'),
    };
    return operations
      .map(({ method, path, query, answer }) =>
        [
          '## 接口',
          '### 基本信息',
          `**Path：** ${path}`,
          `**Method：** ${method}`,
          ...queryOf(query, '### 请求参数\n\n**Query**', '|参数名称|参数类型|是否必须|', ''),
          '### 返回数据',
          ['|名称|类型|是否必须|', '|---|---|---|', ...rowsOf(answer, style)].join('\n'),
        ].join('\n\n'),
      )
      .join('\n\n');
  },
  showdoc: (operations) => {
    const style: TableStyle = {
      name: ({ name }, depth) => `${'-'.repeat(depth)}${escaped(name)}`,
      type: ({ type }) => (type === 'object[]' ? 'array' : type === 'integer' ? 'int' : type),
      flag: ({ required }) => (required ? '是' : '否'),
    };
    return operations
      .map(({ method, path, query, answer }) =>
        [
          '##### 简要描述\n\n- 说明',
          `##### 请求URL\n- \` http://made.test${path} \``,
          `##### 请求方式\n- ${method}`,
          ...queryOf(query, '##### Query 参数', '|参数名|类型|必选|', ''),
          '##### 返回参数说明',
          ['|参数名|类型|必选|', '|---|---|---|', ...rowsOf(answer, style)].join('\n'),
        ].join('\n\n'),
      )
      .join('\n\n');
  },
};
