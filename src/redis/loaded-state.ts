import type { State } from '../mock/state.ts';
import { readField, readRecord } from './session-event.ts';

/** What Redis has of the records of a provider: fields and values in turn. */
export interface LoadedRecords {
  /** Texts; empty where the record of the start is gone. */
  readonly records: readonly string[];
  /** The order of those that are new; with a `b` where they have the key of one of the start that is gone. */
  readonly order: readonly string[];
}

/** Makes a state that was left in Redis of the one that it stands upon, which it changes. */
export function loadedState(state: State, loaded: LoadedRecords): State {
  const orders = new Map(pairs(loaded.order));
  const texts = pairs(loaded.records);
  for (const [field, text] of texts) {
    const [name, key] = readField(field);
    const isGone = text === '' || orders.get(field)?.endsWith('b') === true;
    if (isGone) state.collections[name]?.remove(key);
    else if (!orders.has(field)) put(state, name, text);
  }
  const added = texts.flatMap(([field, text]) => {
    const order = orders.get(field);
    return order === undefined ? [] : [{ field, text, order: Number.parseInt(order, 10) }];
  });
  added.sort((a, b) => a.order - b.order);
  for (const { field, text } of added) put(state, readField(field)[0], text);
  return state;
}

function put(state: State, name: string, text: string): void {
  const { record, literals } = readRecord(text);
  state.collections[name]?.put(record, literals);
}

function pairs(flat: readonly string[]): readonly (readonly [field: string, value: string])[] {
  return flat.flatMap((field, at) => {
    const value = flat[at + 1];
    return at % 2 === 0 && value !== undefined ? [[field, value] as const] : [];
  });
}
