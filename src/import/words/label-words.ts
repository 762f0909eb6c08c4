/** What a word in a label of a page speaks of. */
export type Feature =
  | 'request'
  | 'response'
  | 'example'
  | 'success'
  | 'failure'
  | 'header'
  | 'query'
  | 'body'
  | 'form'
  | 'cookie'
  | 'path'
  | 'url'
  | 'host'
  | 'method'
  | 'parameter'
  | 'explanation'
  | 'brief'
  | 'interface'
  | 'name'
  | 'code'
  | 'enum'
  | 'model'
  | 'remark'
  | 'basics'
  | 'media'
  | 'nested'
  | 'filler';

const WORDS: Readonly<Record<Feature, string>> = {
  request: '请求 入参 输入 传入 request requests req input 发送 上行 调用 输入参数',
  response:
    '返回 响应 出参 输出 回参 应答 response responses resp return returns returned result results output 回包 结果 返回值 下行',
  example: '示例 样例 例子 范例 demo example examples sample samples 举例',
  success: '成功 正确 正常 success successful succeeded',
  failure: '失败 错误 异常 出错 error errors fail failure failed',
  header: 'header headers 请求头 响应头 头部 头 报头',
  query: 'query querystring 查询参数 查询字符串 get参数 url参数 querystrings',
  body: 'body 请求体 体 正文 payload post参数',
  form: 'form formdata 表单 urlencoded',
  cookie: 'cookie cookies',
  path: 'path 路径 rest',
  url: 'url uri 地址 endpoint 链接 请求行 路由 route',
  host: '域名 host baseurl baseurls 主机 服务器 server servers 服务地址 basepath 环境 网关 生产环境 正式环境 线上环境 测试环境 沙箱环境 开发环境 预发环境 预发布环境',
  method: '方式 方法 method methods verb 请求类型 提交方式 协议',
  parameter:
    '参数 字段 parameter parameters param params field fields 参 属性 properties 变量 attribute attributes arguments variable variables',
  explanation: '说明 描述 解释 description descriptions 介绍 详解 含义',
  brief: '简要 简单 功能 brief summary 概述 简介 简述 用途 用法 作用 使用场景 场景 应用场景 overview',
  interface: '接口 api http https operation',
  name: '名称 标题 name title 名',
  code: '状态码 错误码 返回码 响应码 码 代码 code codes statuscode 编码 业务码',
  enum: '枚举 枚举值 enumeration enumerated enum enums values 字典 数据字典 取值',
  model: '数据模型 模型 model models schemas schema 数据结构定义 实体',
  remark:
    '备注 注意 注意事项 note notes remark remarks 提示 补充 补充说明 tips 更新日志 changelog 修改记录 变更记录 修订记录 历史 版本',
  basics: '基本信息 基础信息 基本 基础 basic information info 接口信息',
  media: 'contenttype consumes produces 数据格式 请求格式 编码格式 mime 内容类型 数据类型',
  nested: '对象 数组 结构 结构体 object array structure 明细 详情 元素',
  filler:
    '数据 data 列表 list 的 内容 信息 格式 类型 定义 公共 业务 通用 json 时 值 表 table the of for and 具体 相关 系统 应用级 输入输出 inline bodyjson raw 页面 一览 detail 详细 common application rest 体系 及 和 与 全局 常见 global 含 参考 如下 以下 as follows 区域 xml 报文 消息 实例 必填 可选 支持 为 data结构 payload',
};

const FEATURES = new Map<string, Feature>(
  (Object.keys(WORDS) as Feature[]).flatMap((feature) =>
    WORDS[feature].split(' ').map((word) => [word, feature] as const),
  ),
);

const LONGEST = 12;

/** The features of a folded label that is made of such words alone, or with one name before or after them. */
export function labelFeatures(
  folded: string,
): { readonly features: ReadonlySet<Feature>; readonly rest: string } | undefined {
  const features = new Set<Feature>();
  let rest = '';
  for (let at = 0; at < folded.length; ) {
    const word = wordAt(folded, at);
    const feature = word === undefined ? undefined : FEATURES.get(word);
    if (word === undefined || feature === undefined) {
      rest += folded[at];
      at += 1;
    } else {
      features.add(feature);
      if (rest !== '' && !rest.endsWith(' ')) rest += ' ';
      at += word.length;
    }
  }
  return features.size === 0 ? undefined : { features, rest: rest.trim() };
}

/** The longest word that stands here; one of Latin letters only as a whole word. */
function wordAt(text: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST + 6, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (!FEATURES.has(word)) continue;
    const isLatin = /^[a-z]+$/.test(word);
    if (!isLatin) return word;
    const before = text[at - 1] ?? '';
    const after = text[at + length] ?? '';
    if (!/[a-z0-9_]/.test(before) && !/[a-z0-9_]/.test(after)) return word;
  }
  return undefined;
}
