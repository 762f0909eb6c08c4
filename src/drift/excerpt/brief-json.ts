import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { NumberLiterals } from '../../json/read-json.ts';
import { isSecret } from '../../provider/is-secret.ts';
import type { ExcerptSource } from './excerpt-source.ts';

/** How values are shown: without what is secret, and numbers as they were written. */
export interface BriefView extends Pick<ExcerptSource, 'provider' | 'mask'> {
  readonly literals: NumberLiterals;
}

const LONGEST_TEXT = 60;
const LONGEST_NAME = 40;
/** With less room nothing of a value can be told. */
const LEAST_ROOM = 12;

/** A value as JSON in one line of about `room` characters: what does not fit is an ellipsis. `pointer` is where it stands. */
export function briefJson(value: JsonValue, pointer: string, view: BriefView, room: number): string {
  if (typeof value === 'string') return JSON.stringify(shortened(masked(value, view), LONGEST_TEXT));
  if (typeof value === 'number') return briefNumber(view.literals.get(pointer) ?? String(value), view);
  if (isJsonArray(value)) {
    const items = value.map((item, index) => ({ name: '', at: `${pointer}/${index}`, item }));
    return `[${briefMembers(items, view, room)}]`;
  }
  if (!isJsonObject(value)) return String(value);
  const members = Object.entries(value).map(([name, item]) => ({
    name: `${briefName(name, view)}: `,
    at: `${pointer}/${escapeToken(name)}`,
    item: shownMember(name, item, view),
  }));
  return `{${briefMembers(members, view, room)}}`;
}

/** The name of a property as JSON. */
export function briefName(name: string, view: BriefView): string {
  return JSON.stringify(shortened(masked(name, view), LONGEST_NAME));
}

/** A property as far as its name lets it be shown. */
export function shownMember(name: string, value: JsonValue, { provider }: BriefView): JsonValue {
  return value !== null && isSecret(provider, name) ? '***' : value;
}

interface Member {
  readonly name: string;
  readonly at: string;
  readonly item: JsonValue;
}

function briefMembers(members: readonly Member[], view: BriefView, room: number): string {
  const told: string[] = [];
  let left = room;
  for (const { name, at, item } of members) {
    if (left < LEAST_ROOM) return [...told, '…'].join(', ');
    const member = name + briefJson(item, at, view, left - name.length);
    told.push(member);
    left -= member.length + 2;
  }
  return told.join(', ');
}

function briefNumber(literal: string, view: BriefView): string {
  const text = masked(literal, view);
  // Within a longer number the digits of a secret are a chance.
  return /^\*+$/.test(text) ? JSON.stringify(text) : shortened(literal, LONGEST_TEXT);
}

/** Before anything is shortened, since of a secret not even a part is shown. */
function masked(text: string, { mask }: BriefView): string {
  return mask === undefined ? text : mask(text);
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
