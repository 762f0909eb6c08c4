import { foldWord } from './fold-word.ts';

/** What a column of a table holds. */
export type ColumnKind =
  | 'name'
  | 'place'
  | 'type'
  | 'required'
  | 'default'
  | 'limits'
  | 'title'
  | 'description'
  | 'example'
  | 'value'
  | 'other'
  | 'status'
  | 'model'
  | 'code'
  | 'number'
  | 'unknown';

const HEADINGS: Readonly<Record<Exclude<ColumnKind, 'unknown'>, string>> = {
  name: '名称 参数名称 参数名 参数 参数字段 字段 字段名 字段名称 变量名 变量 属性 属性名 属性名称 键 key name parameter parametername param paramname params field fieldname property propertyname attribute header headername 请求头 header名称 参数key 参数代码 标识 标识符 英文名 英文名称 元素 元素名 元素名称 节点 节点名称 列名 arg argument variable 参数列表 请求参数 返回参数 响应参数 返回字段 响应字段 返回值 入参 出参 key名 json字段',
  place:
    '位置 参数位置 in location 参数类别 传参方式 传递方式 请求类型 parameterin position 参数所在位置 where paramtype 提交位置 所在位置 传输方式',
  type: '类型 参数类型 数据类型 字段类型 type datatype 值类型 属性类型 变量类型 格式类型 fieldtype 类型长度 类型及范围 schema 数据类型长度 valuetype paramdatatype',
  required:
    '是否必须 是否必填 是否必选 是否必需 是否必传 必须 必填 必选 必需 必传 必要 是否必要 必填项 必选项 required mandatory isrequired 是否可选 是否必填项 require must 必输 是否必输 必需项 选项 必填/选填 约束条件 optional 是否为空 是否可空 nullable 可选 可空 允许为空 是否允许为空 requiredoptional',
  default: '默认值 默认 缺省值 缺省 default defaultvalue defaults 初始值',
  limits:
    '约束 限制 长度 最大长度 取值范围 范围 constraint constraints restriction restrictions range length maxlength 长度限制 校验规则 值域 可选值 枚举 枚举值 validvalues allowedvalues 取值 允许值 enum',
  title: '中文名 中文名称 标题 title chinesename displayname label 显示名 参数含义 含义 字段含义 中文含义',
  description:
    '说明 描述 备注 参数说明 参数描述 字段说明 字段描述 注释 description desc remark remarks note notes comment comments 解释 备注说明 详细说明 意义 meaning explanation 用途 描述说明 参数备注 释义 详细描述 details 说明备注 补充说明 描述备注',
  example:
    '示例 例子 示例值 样例 参数示例 example examples sample samplevalue examplevalue 举例 mock mock值 范例 示例数据 eg',
  value: '参数值 值 value 取值示例 固定值 属性值 header值 参数取值',
  other: '其他信息 其他 附加信息 更多信息 other otherinfo otherinformation extra',
  status: '状态码 http状态码 statuscode status httpstatus httpstatuscode httpcode 响应状态码 http状态',
  model: '数据模型 模型 datamodel model responsemodel schemamodel dataschema',
  code: '错误码 返回码 错误代码 返回代码 错误编码 代码 编码 code errorcode errcode errorno errno returncode resultcode 响应码 业务码 业务状态码 返回值代码 状态值 retcode ret error 错误号 业务代码 返回状态码 响应代码',
  number: '序号 no 编号 # number index 序',
};

const KINDS = new Map<string, ColumnKind>(
  (Object.keys(HEADINGS) as Exclude<ColumnKind, 'unknown'>[]).flatMap((kind) =>
    HEADINGS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** Headings that say whether a value may be left out, and not whether it must be there. */
const NEGATIVE = new Set(
  '是否可选 optional 是否为空 是否可空 nullable 可选 可空 允许为空 是否允许为空'.split(' '),
);

/** Of these, those that say that the value itself may be null. */
const NULLABLE = new Set('是否为空 是否可空 nullable 可空 允许为空 是否允许为空'.split(' '));

export interface Column {
  readonly kind: ColumnKind;
  readonly heading: string;
  /** Whether a yes in it means that the field may be left out. */
  readonly negative: boolean;
  /** Whether a yes in it means that the field may be null. */
  readonly nullable: boolean;
}

export function readColumn(heading: string): Column {
  const word = foldWord(heading);
  const bare = KINDS.has(word) ? word : word.replace(/(?:中文|英文|chinese|english)?(?:cn|en)?$/, '');
  const kind = KINDS.get(bare) ?? (heading.trim() === '#' ? 'number' : mixedKind(heading));
  return { kind, heading, negative: NEGATIVE.has(bare), nullable: NULLABLE.has(bare) };
}

/** Two headings in one: `字段(Field)`, `参数名/Parameter`, `Name 名称`. */
function mixedKind(heading: string): ColumnKind {
  for (const part of heading.split(/[\s/()（）|,，、]+/)) {
    const kind = KINDS.get(foldWord(part));
    if (kind !== undefined) return kind;
  }
  return 'unknown';
}

export function isHeading(text: string): boolean {
  return text.length <= 20 && KINDS.has(foldWord(text));
}
