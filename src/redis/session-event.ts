import type { JsonObject } from '../json/json-value.ts';
import { type NumberLiterals, readJson } from '../json/read-json.ts';
import { writeJson } from '../json/write-json.ts';
import type { Entry } from '../mock/collection.ts';
import type { AppliedChange, State } from '../mock/state.ts';

/** One step of what a version of a session changes. */
export type Step =
  /** All of a provider is as the setting says that it starts. */
  | { readonly provider: string; readonly kind: 'x' }
  /** A record is new (`+`), or in place of the one with its key (`=`). */
  | RecordStep
  /** A record is gone. */
  | { readonly provider: string; readonly kind: '-'; readonly collection: string; readonly key: string };

interface RecordStep {
  readonly provider: string;
  readonly kind: '+' | '=';
  readonly collection: string;
  readonly key: string;
  /** JSON, every digit as it came. */
  readonly text: string;
}

/** What leads from one version of a session to the next. */
export interface SessionEvent {
  /** What is not records, as JSON; see `SessionSetting`. */
  readonly setting: string;
  readonly steps: readonly Step[];
}

export function stepOf(provider: string, { collection, key, entry, isNew }: AppliedChange): Step {
  return entry === undefined
    ? { provider, kind: '-', collection, key }
    : { provider, kind: isNew ? '+' : '=', collection, key, text: recordText(entry) };
}

/** Steps that make a state from nothing. */
export function stepsOfState(provider: string, state: State): readonly Step[] {
  return Object.entries(state.collections).flatMap(([collection, { entries }]) =>
    entries().map(
      (entry): Step => ({ provider, kind: '+', collection, key: entry.key, text: recordText(entry) }),
    ),
  );
}

function recordText({ record, literals }: Entry): string {
  return writeJson(record, literals);
}

/** Applies a step to the state of its provider. */
export function applyStep(state: State, step: Exclude<Step, { readonly kind: 'x' }>): void {
  const collection = Object.hasOwn(state.collections, step.collection)
    ? state.collections[step.collection]
    : undefined;
  if (collection === undefined) throw new Error(`There is no collection "${step.collection}"`);
  if (step.kind === '-') {
    collection.remove(step.key);
    return;
  }
  const { record, literals } = readRecord(step.text);
  collection.put(record, literals);
}

/** Deeper than any request may be, since a record has room around what was sent. */
const DEPTH = 1000;

export function readRecord(text: string): { readonly record: JsonObject; readonly literals: NumberLiterals } {
  const reading = readJson(text, { maxDepth: DEPTH });
  if (!reading.ok) throw new Error(`A record in Redis cannot be read: ${reading.problem.detail}`);
  // Records are written as what they are.
  return { record: reading.value as JsonObject, literals: reading.literals };
}

export function writeEvent({ setting, steps }: SessionEvent): string {
  const rows = steps.map((step) => {
    const { provider, kind } = step;
    if (kind === 'x') return [provider, kind];
    return kind === '-'
      ? [provider, kind, step.collection, step.key]
      : [provider, kind, step.collection, step.key, step.text];
  });
  return JSON.stringify([setting, ...rows]);
}

export function readEvent(text: string): SessionEvent {
  // As it was written above.
  const [setting, ...rows] = JSON.parse(text) as [
    string,
    ...[string, Step['kind'], string, string, string][],
  ];
  return {
    setting,
    steps: rows.map(([provider, kind, collection, key, record]): Step => {
      if (kind === 'x') return { provider, kind };
      return kind === '-'
        ? { provider, kind, collection, key }
        : { provider, kind, collection, key, text: record };
    }),
  };
}

/** Names a record among those of its provider. */
export function fieldOf(collection: string, key: string): string {
  return JSON.stringify([collection, key]);
}

export function readField(field: string): readonly [collection: string, key: string] {
  // As it was written above.
  return JSON.parse(field) as [string, string];
}
