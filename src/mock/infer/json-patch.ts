import { pointerTokens, valueAtTokens } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { sameJson } from '../../spec/explain/same-json.ts';

/** Applies a JSON Patch (RFC 6902), or tells the index of the operation that cannot be. */
export function applyJsonPatch(
  target: JsonValue,
  patch: readonly JsonValue[],
): { readonly value: JsonValue } | { readonly failed: number } {
  let value = target;
  for (const [index, operation] of patch.entries()) {
    const next = isJsonObject(operation) ? step(value, operation) : undefined;
    if (next === undefined) return { failed: index };
    value = next;
  }
  return { value };
}

function step(
  target: JsonValue,
  { op, path, from, value }: Readonly<Record<string, JsonValue>>,
): JsonValue | undefined {
  if (typeof path !== 'string') return undefined;
  const at = pointerTokens(path);
  const source = typeof from === 'string' ? pointerTokens(from) : undefined;
  const moved = source === undefined ? undefined : valueAtTokens(target, source);
  switch (op) {
    case 'add':
      return value === undefined ? undefined : put(target, at, value, true);
    case 'replace':
      return value === undefined || valueAtTokens(target, at) === undefined
        ? undefined
        : put(target, at, value, false);
    case 'remove':
      return taken(target, at);
    case 'copy':
      return moved === undefined ? undefined : put(target, at, moved, true);
    case 'move': {
      const rest = source === undefined ? undefined : taken(target, source);
      return rest === undefined || moved === undefined ? undefined : put(rest, at, moved, true);
    }
    case 'test': {
      const found = valueAtTokens(target, at);
      return value !== undefined && found !== undefined && sameJson(found, value) ? target : undefined;
    }
    default:
      return undefined;
  }
}

function put(
  target: JsonValue,
  [token, ...rest]: readonly string[],
  value: JsonValue,
  inserts: boolean,
): JsonValue | undefined {
  if (token === undefined) return value;
  if (isJsonArray(target)) return putItem(target, token, rest, value, inserts);
  if (!isJsonObject(target)) return undefined;
  const own = Object.hasOwn(target, token) ? target[token] : undefined;
  if (rest.length === 0) return { ...target, [token]: value };
  const member = own === undefined ? undefined : put(own, rest, value, inserts);
  return member === undefined ? undefined : { ...target, [token]: member };
}

function putItem(
  target: readonly JsonValue[],
  token: string,
  rest: readonly string[],
  value: JsonValue,
  inserts: boolean,
): JsonValue | undefined {
  const index = token === '-' ? target.length : indexOf(token);
  const own = index === undefined ? undefined : target[index];
  if (index === undefined || index > target.length) return undefined;
  if (rest.length === 0) return target.toSpliced(index, inserts ? 0 : 1, value);
  const item = own === undefined ? undefined : put(own, rest, value, inserts);
  return item === undefined ? undefined : target.with(index, item);
}

function taken(target: JsonValue, [token, ...rest]: readonly string[]): JsonValue | undefined {
  if (token === undefined || !(isJsonArray(target) || isJsonObject(target))) return undefined;
  const own = valueAtTokens(target, [token]);
  if (own === undefined) return undefined;
  const inner = rest.length === 0 ? undefined : taken(own, rest);
  if (rest.length > 0 && inner === undefined) return undefined;
  if (isJsonArray(target)) {
    const index = Number(token);
    return inner === undefined ? target.toSpliced(index, 1) : target.with(index, inner);
  }
  const { [token]: _gone, ...others } = target;
  return inner === undefined ? others : { ...target, [token]: inner };
}

function indexOf(token: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(token) ? Number(token) : undefined;
}
