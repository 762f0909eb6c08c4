import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import type { Target } from '../exchange/target.ts';
import { isJsonObject, type JsonObject } from '../json/json-value.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { writeJson } from '../json/write-json.ts';
import type { Collection, Entry } from '../mock/collection.ts';
import type { CompiledMock } from '../mock/compiled-mock.ts';
import { known, type MockSession } from '../mock/mock-session.ts';
import { problemResponse } from '../mock/problem.ts';
import { changeState, stateOf } from '../mock/session.ts';
import { type RecordFlaw, recordFlaws } from '../mock/state.ts';
import type { ControlCall } from './control-actions.ts';
import { wholeNumberIn } from './query-number.ts';

/** The size of every collection, by provider; whether something becomes of its records by itself. */
export function collectionsText({ host, session }: ControlCall): string {
  return JSON.stringify(
    [...host.mocks.values()].flatMap(({ mock }) =>
      Object.entries(mock.collections).map(([collection, { schema, moments }]) => ({
        provider: mock.provider.id,
        collection,
        records: stateOf(session.session, mock.provider.id).collections[collection]?.entries().length ?? 0,
        schema: schema ?? null,
        moves: moments !== undefined,
      })),
    ),
  );
}

const MOST_ROWS = 500;

/** A page of a collection: searched, sorted, counted. Records are written as they are kept, every digit of them. */
export function recordsText(call: ControlCall): string {
  const { query } = call;
  const { collection } = placeOf(call);
  const offset = wholeNumberIn(query, 'offset', [0, Number.MAX_SAFE_INTEGER], 0);
  const limit = wholeNumberIn(query, 'limit', [0, MOST_ROWS], 50);
  const search = textIn(query, 'search')?.toLowerCase() ?? '';
  const listed = sortedBy(collection, textIn(query, 'sort'));
  const found = search === '' ? listed : listed.filter((entry) => holds(entry, search));
  const rows = found.slice(offset, offset + limit).map(rowText);
  const counts = { total: listed.length, found: found.length, offset, fields: fieldsOf(listed) };
  return `${JSON.stringify(counts).slice(0, -1)},"records":[${rows.join(',')}]}`;
}

/**
 * Puts a record in the place of the one that the query names by its key; without a key, adds it. One that breaks its
 * schema, whose key is another one or already there, is refused with every reason and its place.
 */
export function putRecord(call: ControlCall): string | HttpResponse {
  const { session, reading } = call;
  const { provider, name, collection, mock } = placeOf(call);
  const replaced = textIn(call.query, 'key');
  const { value, literals } = reading;
  const definition = mock.mock.collections[name];
  const flaws = definition === undefined ? [] : recordFlaws(mock.mock, definition, value, literals);
  if (!isJsonObject(value) || flaws.length > 0) return refused(`${provider}/${name}`, flaws);
  const key = keyOf(collection, value, literals);
  const flaw = keyFlaw(collection, key, replaced);
  if (key === undefined || flaw !== undefined) {
    return refused(`${provider}/${name}`, [
      { pointer: '', expected: flaw ?? NO_KEY, received: key === undefined ? 'no key' : JSON.stringify(key) },
    ]);
  }
  changeState(session.session, provider, [{ collection: name, put: value }], literals);
  const entry = stateOf(session.session, provider).collections[name]?.get(key);
  return entry === undefined ? 'null' : rowText(entry);
}

function refused(place: string, errors: readonly RecordFlaw[]): HttpResponse {
  const [{ pointer = '', expected = '', received = '' } = {}] = errors;
  const more = errors.length > 1 ? `; and ${errors.length - 1} more` : '';
  return problemResponse({
    status: 422,
    title: 'The record cannot be kept',
    detail: `${place}${pointer}: expected ${expected}, received ${received}${more}.`,
    pointer,
    expected,
    errors: errors.map((flaw) => ({ in: 'body', ...flaw })),
  });
}

export function removeRecord(call: ControlCall): string {
  const { provider, name, collection } = placeOf(call);
  const key = textIn(call.query, 'key');
  if (key === undefined || collection.get(key) === undefined) {
    throw new LockstepError(
      'USAGE',
      `There is no record ${JSON.stringify(key ?? '')} in ${provider}/${name} to remove. GET /_lockstep/records lists those that there are, each with its key.`,
    );
  }
  changeState(call.session.session, provider, [{ collection: name, remove: key }], NO_LITERALS);
  return JSON.stringify({ removed: key });
}

interface Place {
  readonly provider: string;
  readonly name: string;
  readonly mock: CompiledMock;
  readonly collection: Collection;
}

/** @throws LockstepError `PROVIDER_UNKNOWN`, `USAGE` */
export function placeOf({
  host,
  session,
  query,
}: Pick<ControlCall, 'query'> & {
  readonly host: Pick<ControlCall['host'], 'mocks'>;
  readonly session: Pick<MockSession, 'session'>;
}): Place {
  const provider = textIn(query, 'provider') ?? '';
  const mock = known(host.mocks, provider);
  const name = textIn(query, 'collection') ?? '';
  const { collections } = stateOf(session.session, provider);
  const collection = Object.hasOwn(collections, name) ? collections[name] : undefined;
  if (collection !== undefined) return { provider, name, mock, collection };
  throw new LockstepError(
    'USAGE',
    `${provider} has no collection ${JSON.stringify(name)}. Expected ?provider=${provider}&collection= and one of ${Object.keys(collections).join(', ') || 'none'}.`,
  );
}

export function textIn(query: Target['query'], name: string): string | undefined {
  return query.find(([parameter]) => parameter === name)?.[1];
}

/** `-field` is downwards; the order in which they came where nothing is said. */
function sortedBy(collection: Collection, sort: string | undefined): readonly Entry[] {
  if (sort === undefined || sort === '') return collection.entries();
  const isDown = sort.startsWith('-');
  return collection.sorted(isDown ? sort.slice(1) : sort, isDown ? 'descending' : 'ascending');
}

/** Whether the text is anywhere in what the record holds, as it would be written. */
function holds(entry: Entry, search: string): boolean {
  return entry.key.toLowerCase().includes(search) || jsonOf(entry).toLowerCase().includes(search);
}

function jsonOf({ record, literals }: Entry): string {
  return writeJson(record, literals);
}

/** Of the first records: a table needs no more to have its columns. */
const LOOKED_AT = 100;

function fieldsOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.slice(0, LOOKED_AT).flatMap(({ record }) => Object.keys(record)))];
}

export function rowText(entry: Entry): string {
  return `{"key":${JSON.stringify(entry.key)},"record":${jsonOf(entry)}}`;
}

function keyOf(collection: Collection, record: JsonObject, literals: NumberLiterals): string | undefined {
  try {
    return collection.keyOf(record, literals);
  } catch {
    return undefined;
  }
}

const NO_KEY = 'a key, by which it is known';

function keyFlaw(
  collection: Collection,
  key: string | undefined,
  replaced: string | undefined,
): string | undefined {
  if (key === undefined) return NO_KEY;
  if (replaced !== undefined) {
    if (collection.get(replaced) === undefined)
      return `the key of a record that is there, and "${replaced}" is not`;
    return key === replaced
      ? undefined
      : `the key "${replaced}", which the record has; add it as another one`;
  }
  return collection.get(key) === undefined
    ? undefined
    : `a key that no other record has, and "${key}" is there`;
}
