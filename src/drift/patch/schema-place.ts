import { lastToken, valueAt } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';

/** A schema of a document, and the keyword of it that a finding is about. */
export interface SchemaPlace {
  readonly pointer: string;
  readonly schema: JsonObject;
  readonly keyword: string;
}

/** The schema that holds the keyword at a pointer, whether or not the keyword still stands there. */
export function schemaOfKeyword(root: JsonObject, specPointer: string): SchemaPlace | undefined {
  const pointer = parentOf(specPointer);
  const schema = valueAt(root, pointer);
  if (specPointer === '' || !isJsonObject(schema)) return undefined;
  return { pointer, schema, keyword: lastToken(specPointer) };
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The values of a finding: one, or a list where there were several. */
export function valuesOf(value: JsonValue): readonly JsonValue[] {
  return isJsonArray(value) ? value : [value];
}

/** What stands in place of the values of a secret. */
export const MASKED = '***';

/** Only the first of a long text is in a report. */
export function isShortened(value: JsonValue): boolean {
  return typeof value === 'string' && value.length > 200 && value.endsWith('…');
}
