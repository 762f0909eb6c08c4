import type { CST } from 'yaml';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';

/**
 * The offset of the first token found that stands more than `most` collections deep, if any does. A loop,
 * like the parser that made the tokens, so that no text overflows the stack.
 */
export function depthOfTokens(tokens: readonly CST.Token[], most: number): number | undefined {
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > most) return token.offset;
    if (token.type === 'document' && token.value !== undefined) pending.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key !== undefined && key !== null) pending.push({ token: key, depth: depth + 1 });
      if (value !== undefined) pending.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Whether arrays and objects stand inside one another more than `most` times. A loop, for the same reason. */
export function isDeeperThan(root: JsonValue, most: number): boolean {
  const pending: { readonly value: JsonValue; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (depth > most) return true;
    if (isJsonArray(value) || isJsonObject(value)) {
      for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 });
    }
  }
  return false;
}
