import { pointerTokens } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Edit } from './edit.ts';

/** A document after an edit, or `undefined` where the place is not there. Members stand where the text has them. */
export function editValue(root: JsonValue, edit: Edit): JsonValue | undefined {
  const tokens = pointerTokens(edit.pointer);
  switch (edit.kind) {
    case 'append':
      return changedAt(root, tokens, (value) => (isJsonArray(value) ? [...value, edit.value] : undefined));
    case 'add':
      return changedAt(root, tokens, (value) =>
        isJsonObject(value) && !Object.hasOwn(value, edit.key) ? added(value, edit) : undefined,
      );
    case 'put':
      return changedInside(root, tokens, (holder, token) =>
        put(holder, token, edit.key ?? token, edit.value),
      );
    case 'remove':
      return changedInside(root, tokens, remove);
  }
}

type Holder = JsonObject | readonly JsonValue[];

function changedAt(
  value: JsonValue,
  [token, ...rest]: readonly string[],
  change: (value: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  if (token === undefined) return change(value);
  const child = isHolder(value) ? memberOf(value, token) : undefined;
  const changed = child === undefined ? undefined : changedAt(child, rest, change);
  return changed === undefined || !isHolder(value) ? undefined : put(value, token, token, changed);
}

function changedInside(
  root: JsonValue,
  tokens: readonly string[],
  change: (holder: Holder, token: string) => JsonValue | undefined,
): JsonValue | undefined {
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  return changedAt(root, tokens.slice(0, -1), (holder) =>
    isHolder(holder) && memberOf(holder, last) !== undefined ? change(holder, last) : undefined,
  );
}

function put(holder: Holder, token: string, key: string, value: JsonValue): JsonValue | undefined {
  if (isJsonArray(holder)) return holder.map((item, index) => (String(index) === token ? value : item));
  // Another name must not be one that is taken.
  if (key !== token && Object.hasOwn(holder, key)) return undefined;
  return Object.fromEntries(
    Object.entries(holder as JsonObject).map((entry) => (entry[0] === token ? [key, value] : entry)),
  );
}

function added(holder: JsonObject, { key, value, after = [] }: Edit & { kind: 'add' }): JsonObject {
  const entries = Object.entries(holder);
  const before = entries.findLastIndex(([name]) => after.includes(name));
  return Object.fromEntries(entries.toSpliced(before === -1 ? entries.length : before + 1, 0, [key, value]));
}

function remove(holder: Holder, token: string): JsonValue {
  if (isJsonArray(holder)) return holder.filter((_, index) => String(index) !== token);
  const { [token]: _, ...others } = holder as JsonObject;
  return others;
}

function isHolder(value: JsonValue): value is Holder {
  return isJsonArray(value) || isJsonObject(value);
}

function memberOf(holder: Holder, token: string): JsonValue | undefined {
  // The indices of a list are its own properties, too.
  return Object.hasOwn(holder, token) ? (holder as JsonObject)[token] : undefined;
}
