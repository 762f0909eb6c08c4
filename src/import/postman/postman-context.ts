import { isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Doubt } from '../doubt.ts';
import type { Source } from '../draft.ts';

export interface PostmanContext {
  readonly variables: ReadonlyMap<string, string>;
  readonly sourceAt: (path: readonly (string | number)[]) => Source;
  readonly doubts: Doubt[];
}

export function valueIn(node: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(node) ? node[name] : undefined;
}

/** A text, or the content of a description that has a media type; undefined for an empty one. */
export function textIn(node: JsonValue | undefined, name: string): string | undefined {
  const value = valueIn(node, name);
  const text = isJsonObject(value) ? value['content'] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** A text with the variables of the collection put in; those that it does not define stay. */
export function filled(text: string, { variables }: PostmanContext): string {
  return text.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, name: string) => {
    const value = variables.get(name);
    return value === undefined || value === '' ? whole : value;
  });
}
