import { valueAt } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { mapItems, mapMembers } from '../../json/map-json.ts';
import { lintDocument } from '../../spec/lint/lint-document.ts';
import type { Doubt } from '../doubt.ts';
import { SOURCE_KEY, sourceOfMark } from './source-mark.ts';

/** What of the rules of a normalised spec the draft breaks: as doubts, since what the page says may be the reason. */
export async function checkDraft(root: JsonObject, file: string): Promise<readonly Doubt[]> {
  const document = { file, root: roundedNumbers(root) as JsonObject };
  const { problems, unread } = await lintDocument(document, undefined);
  const flaws = problems.map(
    ({ rule, pointer, sentence }): Doubt => ({
      code: rule === 'example-valid' ? 'example-invalid' : 'spec-flaw',
      source: nearestSource(document.root, pointer),
      place: pointer,
      read: sentence,
      chosen: 'as on the page',
    }),
  );
  if (unread === undefined) return flaws;
  return [...flaws, { code: 'spec-flaw', source: { page: file, line: 1 }, read: unread.message, chosen: '' }];
}

/** Of the innermost node around a place that bears one. */
function nearestSource(root: JsonObject, pointer: string): Doubt['source'] {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const node = valueAt(root, at);
    if (isJsonObject(node) && typeof node[SOURCE_KEY] === 'string') return sourceOfMark(node);
  }
  return { page: '', line: 1 };
}

/** Validators see numbers as a double has them; what the YAML has in full is rounded for them. */
function roundedNumbers(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return mapItems(value, roundedNumbers);
  if (isJsonObject(value)) return mapMembers(value, roundedNumbers);
  return typeof value === 'bigint' ? Number(value) : value;
}
