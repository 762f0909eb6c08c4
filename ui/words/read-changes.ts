import { toPointer } from '../../src/json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { literalsUnder } from '../../src/json/number-literals.ts';
import { type NumberLiterals, readJson } from '../../src/json/read-json.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { t } from '../messages/message.ts';

export interface CollectionChange {
  readonly provider: string;
  readonly collection: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The first of them. */
  readonly records: readonly RecordChange[];
}

export interface RecordChange {
  readonly key: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly fields: readonly FieldChange[];
}

/** A field that is other than it was, as JSON; `undefined` where it was or is not there. */
export interface FieldChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What the control API tells of changes, as differences of fields. */
export function readChanges(text: string): readonly CollectionChange[] {
  const reading = readJson(text);
  if (!reading.ok || !isJsonArray(reading.value)) throw new Error(t('changes.unreadable'));
  return reading.value.filter(isJsonObject).map((one, index) => ({
    provider: String(one['provider']),
    collection: String(one['collection']),
    added: Number(one['added']),
    changed: Number(one['changed']),
    removed: Number(one['removed']),
    records: recordsOf(one).map((record, at) =>
      changeOf(record, literalsUnder(reading.literals, toPointer([index, 'records', at]))),
    ),
  }));
}

function recordsOf(change: JsonObject): readonly JsonObject[] {
  const records = change['records'] ?? null;
  return isJsonArray(records) ? records.filter(isJsonObject) : [];
}

function changeOf(record: JsonObject, literals: NumberLiterals): RecordChange {
  const before = fieldsOf(record, 'before', literals);
  const after = fieldsOf(record, 'after', literals);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const kind = record['before'] === null ? 'added' : record['after'] === null ? 'removed' : 'changed';
  return {
    key: String(record['key']),
    kind,
    fields: names
      .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
      .filter((field) => field.before !== field.after),
  };
}

function fieldsOf(record: JsonObject, side: string, literals: NumberLiterals): ReadonlyMap<string, string> {
  const value: JsonValue = record[side] ?? null;
  if (!isJsonObject(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, member]) => [
      name,
      writeJson(member, literalsUnder(literals, toPointer([side, name]))),
    ]),
  );
}
