import { en } from './en.ts';

/** The name of a text. */
export type MessageKey = keyof typeof en;

const language: Readonly<Record<MessageKey, string>> = en;

/** A text of the page, with values in the place of `{name}`. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return language[key].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The text for one or for several, of which the second is called `KEY.many`. */
export function counted(key: CountedKey, count: number): string {
  return t(count === 1 ? key : `${key}.many`, { count });
}

type Many<K extends MessageKey> = K extends `${infer One}.many`
  ? One extends MessageKey
    ? One
    : never
  : never;
export type CountedKey = Many<MessageKey>;

/** Whether there is a text of this name: for names that come from the server. */
export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(language, key);
}
