import type { JsonValue } from '../../json/json-value.ts';

/** One change of a document, as data. Pointers are JSON Pointers into the document. */
export type Edit =
  /** Puts a value in the place of another; with `key`, under another name as well. */
  | { readonly kind: 'put'; readonly pointer: string; readonly value: JsonValue; readonly key?: string }
  /** Adds a member to the object at `pointer`: behind the last one of `after` that is there, else at the end. */
  | {
      readonly kind: 'add';
      readonly pointer: string;
      readonly key: string;
      readonly value: JsonValue;
      readonly after?: readonly string[];
    }
  /** Adds an item at the end of the list at `pointer`. */
  | { readonly kind: 'append'; readonly pointer: string; readonly value: JsonValue }
  /** Removes a member of an object or an item of a list. */
  | { readonly kind: 'remove'; readonly pointer: string };
