import { escapeToken, pointerTokens, toPointer, valueAt } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import { isSecret } from '../../provider/is-secret.ts';
import { type BriefView, briefJson, briefName, shownMember } from './brief-json.ts';
import type { Excerpt } from './excerpt.ts';

/** Members that are shown on either side. */
const AROUND = 3;
const ROOM = 80;

/**
 * What a place of a body stands in: the object or array with the members next to it, one line for each. Of a member
 * that is missing, the line that its object begins with is marked. `undefined` where there is no such object either.
 */
export function jsonExcerpt(root: JsonValue, at: string, view: BriefView): Excerpt | undefined {
  const tokens = outsideOfSecret(pointerTokens(at), view);
  const pointer = toPointer(tokens);
  const owner = toPointer(tokens.slice(0, -1));
  const holder = valueAt(root, owner);
  if (!isJsonArray(holder) && !isJsonObject(holder)) {
    return tokens.length > 0 ? undefined : { pointer, lines: [briefJson(root, '', view, ROOM)], marked: 0 };
  }
  const members = isJsonArray(holder)
    ? holder.map((item, index) => ({ key: String(index), value: item, isItem: true }))
    : Object.entries(holder).map(([key, value]) => ({ key, value, isItem: false }));
  const last = tokens.at(-1);
  const found = members.findIndex(({ key }) => key === last);
  const from = Math.max(0, found - AROUND);
  const to = found === -1 ? 2 * AROUND : found + AROUND + 1;
  const told = members
    .slice(from, to)
    .map((member) => `  ${memberLine(member, owner, view)}${member === members.at(-1) ? '' : ','}`);
  const [open, close] = isJsonArray(holder) ? ['[', ']'] : ['{', '}'];
  const before = from > 0 ? [open, '  …'] : [open];
  const lines = [...before, ...told, ...(to < members.length ? ['  …'] : []), close];
  return { pointer, lines, marked: found === -1 ? 0 : before.length + found - from };
}

/** As far as the first name that is secret: what stands inside is not to be seen. */
function outsideOfSecret(tokens: readonly string[], { provider }: BriefView): readonly string[] {
  const secret = tokens.findIndex((token) => isSecret(provider, token));
  return secret === -1 ? tokens : tokens.slice(0, secret + 1);
}

interface Member {
  readonly key: string;
  readonly value: JsonValue;
  readonly isItem: boolean;
}

function memberLine({ key, value, isItem }: Member, owner: string, view: BriefView): string {
  const at = `${owner}/${escapeToken(key)}`;
  if (isItem) return briefJson(value, at, view, ROOM);
  const name = briefName(key, view);
  return `${name}: ${briefJson(shownMember(key, value, view), at, view, ROOM - name.length)}`;
}
