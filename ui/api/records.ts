import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../src/json/json-value.ts';
import { literalsUnder } from '../../src/json/number-literals.ts';
import { type NumberLiterals, readJson } from '../../src/json/read-json.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { t } from '../messages/message.ts';
import { callText } from './call.ts';

/** A record, every digit as it is kept. */
export interface RecordShown {
  readonly key: string;
  readonly record: JsonObject;
  readonly literals: NumberLiterals;
}

export interface RecordPage {
  readonly total: number;
  readonly found: number;
  readonly fields: readonly string[];
  readonly records: readonly RecordShown[];
}

export interface RecordQuery {
  readonly provider: string;
  readonly collection: string;
  readonly search: string;
  readonly sort: string;
  readonly offset: number;
  readonly limit: number;
}

export async function listRecords(query: RecordQuery): Promise<RecordPage> {
  const reading = readJson(await callText('GET', 'records', { query: { ...query } }));
  if (!reading.ok || !isJsonObject(reading.value)) throw new Error(t('state.unreadable'));
  const { total, found, fields, records } = reading.value;
  return {
    total: Number(total),
    found: Number(found),
    fields: listOf(fields).map(String),
    records: listOf(records).flatMap((row, index): RecordShown[] => {
      if (!isJsonObject(row) || !isJsonObject(row['record'] ?? null)) return [];
      // It has been looked at in the line above.
      const record = row['record'] as JsonObject;
      return [
        {
          key: String(row['key']),
          record,
          literals: literalsUnder(reading.literals, `/records/${index}/record`),
        },
      ];
    }),
  };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isJsonArray(value) ? value : [];
}

/** A field as a cell shows it: a text as it is, all else as JSON. */
export function cellText({ record, literals }: RecordShown, field: string): string {
  const value = record[field];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return writeJson(value, literalsUnder(literals, `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

export function recordText({ record, literals }: RecordShown): string {
  return writeJson(record, literals, 2);
}
