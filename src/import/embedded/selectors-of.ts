import { isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { DraftSelector, Source } from '../draft.ts';
import { isChoosingName } from '../words/choosing-name.ts';
import { bodyContents, resolved } from './contents-of.ts';

/** A member of the body whose name says that it chooses the operation, with the value that the page gives it. */
export function selectorsOf(root: JsonValue, operation: JsonObject, source: Source): DraftSelector[] {
  for (const { schema, examples } of bodyContents(root, operation['requestBody'])) {
    const properties = schema['properties'];
    if (!isJsonObject(properties)) continue;
    for (const [name, property] of Object.entries(properties)) {
      if (!isChoosingName(name)) continue;
      const inner = resolved(root, property);
      const shown = examples.map((example) => (isJsonObject(example) ? example[name] : undefined));
      const stated = [inner?.['const'], inner?.['default'], ...shown, inner?.['example'], inner?.['title']];
      const value = stated.find((found) => typeof found === 'string' && /^[\w./:-]+$/.test(found));
      if (value !== undefined)
        return [{ place: 'body', name, value, isGuess: inner?.['const'] !== value, source }];
    }
  }
  return [];
}
