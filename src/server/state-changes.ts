import { writeJson } from '../json/write-json.ts';
import type { Collection, Entry } from '../mock/collection.ts';
import { stateOf } from '../mock/session.ts';
import type { ControlCall } from './control-actions.ts';

/** How many records are listed of a collection; all are counted. */
const LISTED = 200;

/** What has become of the state since its scenario began: records that are new, other or gone. */
export function changesText({ host, session }: ControlCall): string {
  const collections = [...host.mocks.keys()].flatMap((provider) => {
    const start = session.startState(provider);
    const now = stateOf(session.session, provider);
    return Object.entries(now.collections).flatMap(([name, collection]) => {
      const before = start.collections[name];
      const changes = before === undefined ? [] : changesOf(before, collection);
      return changes.length === 0 ? [] : [collectionText(provider, name, changes)];
    });
  });
  return `[${collections.join(',')}]`;
}

interface RecordChange {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** A record is never changed, only replaced: one that is the very same one needs no look. */
function changesOf(before: Collection, after: Collection): readonly RecordChange[] {
  if (before.entries() === after.entries()) return [];
  const gone = before.entries().filter(({ key }) => after.get(key) === undefined);
  const there = after.entries().flatMap((entry): RecordChange[] => {
    const old = before.get(entry.key);
    if (old !== undefined && (old.record === entry.record || jsonOf(old) === jsonOf(entry))) return [];
    return [{ before: old, after: entry }];
  });
  return [...there, ...gone.map((entry) => ({ before: entry, after: undefined }))];
}

function collectionText(provider: string, collection: string, changes: readonly RecordChange[]): string {
  const count = (isMeant: (change: RecordChange) => boolean) => changes.filter(isMeant).length;
  const counts = {
    provider,
    collection,
    added: count(({ before }) => before === undefined),
    changed: count(({ before, after }) => before !== undefined && after !== undefined),
    removed: count(({ after }) => after === undefined),
  };
  const records = changes.slice(0, LISTED).map(changeText);
  return `${JSON.stringify(counts).slice(0, -1)},"records":[${records.join(',')}]}`;
}

function changeText({ before, after }: RecordChange): string {
  const key = JSON.stringify((after ?? before)?.key ?? '');
  return `{"key":${key},"before":${textOf(before)},"after":${textOf(after)}}`;
}

function textOf(entry: Entry | undefined): string {
  return entry === undefined ? 'null' : jsonOf(entry);
}

function jsonOf({ record, literals }: Entry): string {
  return writeJson(record, literals);
}
