/** What the shop says in Chinese, in English: whole texts, and parts of those that hold numbers. */
const NAMES: readonly (readonly [chinese: string, english: string])[] = [
  ['按单次单条信息费用', 'By single message'],
  ['按点击量收费', 'By click'],
  ['按季度信息数量收费套餐', 'Package of messages for a quarter'],
  ['后端修改', 'changed by the back office'],
  ['后端添加', 'added by the back office'],
  ['前端购买', 'bought in the shop'],
  ['未支付', 'not paid'],
  ['微信支付', 'WeChat Pay'],
  ['支付宝支付', 'Alipay'],
  ['余额支付', 'balance'],
  ['使用中', 'in use'],
  ['失效', 'no longer valid'],
  ['未知', 'unknown'],
];

const SENTENCES: readonly (readonly [chinese: RegExp, english: string])[] = [
  [/^单次单条信息费用(.+)元\/条$/, '$1 yuan for each message'],
  [/^每个用户点击1次收费(.+)元,余额需满(.+)元$/, '$1 yuan for each click; the balance must be $2 yuan'],
  [/^季度信息数量(.+),收费(.+)元,有效期(.+)天$/, '$1 messages in a quarter for $2 yuan, valid for $3 days'],
];

/** A row with its texts in English. What the schema lists, such as the word for "for ever", stays. */
export function inEnglish<T extends object>(row: T): T {
  // Texts become texts, and members keep their names.
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, translated(value)])) as T;
}

function translated(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return inEnglish(value);
  if (typeof value !== 'string') return value;
  const name = NAMES.find(([chinese]) => chinese === value);
  const sentence = SENTENCES.find(([chinese]) => chinese.test(value));
  return name?.[1] ?? (sentence === undefined ? value : value.replace(...sentence));
}
