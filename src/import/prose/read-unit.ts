const SAID =
  /(?:单位|unit)\s*(?:为|是|is|:|：)?\s*(?:[:：]\s*)?(KB|MB|GB|TB|bytes?|bits?|Mbps|Kbps|毫秒|秒|分钟|小时|天|个?月|年|元|角|分|千米|公里|米|厘米|毫米|千克|公斤|克|人民币分|人民币元|美元|%|百分比|度|ms|seconds?|minutes?|hours?|days?|cm|mm|km|m|kg|g|s)(?![A-Za-z])/i;
const BY =
  /以\s*(字节|秒|毫秒|分|元|KB|MB|GB|米)\s*为单位|[（(]\s*(?:单位[:：]?)?\s*(KB|MB|GB|TB|毫秒|秒|分钟|小时|元|分|ms|s|bytes)\s*[)）]|精确到(毫秒|秒)|\b(?:in|Unit:)\s+(KB|MB|GB|bytes|seconds|milliseconds|minutes|hours|days|cents)\b/i;
const TRAILING =
  /(?:流量|使用量|用量|大小|容量|traffic|usage|size)\s*[(（]?\s*(KB|MB|GB|TB|bytes)(?![A-Za-z])/i;

/** What a number counts, as the page writes it. */
export function readUnit(text: string): string | undefined {
  const by = BY.exec(text);
  return SAID.exec(text)?.[1] ?? by?.slice(1).find((part) => part !== undefined) ?? TRAILING.exec(text)?.[1];
}
