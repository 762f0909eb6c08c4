import { toPointer } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftDocument, DraftOperation, DraftServer } from '../draft.ts';
import { LIMITS } from '../page/limits.ts';
import { PageRefusal } from '../page/page-refusal.ts';
import { selectOperations } from '../select-operations.ts';
import { itemLines } from './item-lines.ts';
import { operationOfItem } from './operation-of-item.ts';
import { type PostmanContext, textIn, valueIn } from './postman-context.ts';

/** Whether a value is a Postman collection of format 2. */
export function isPostman(value: JsonValue): boolean {
  if (!isJsonObject(value) || !isJsonObject(value['info']) || !isJsonArray(value['item'])) return false;
  const { schema, _postman_id: id } = value['info'];
  return id !== undefined || (typeof schema === 'string' && schema.includes('/collection/v2'));
}

/**
 * What a Postman collection 2.0 or 2.1 says; folders are tags. `text` is what `root` was read from.
 *
 * @throws PageRefusal where it has more requests than any collection
 */
export function postmanDraft(page: string, root: JsonObject, text: string): DraftDocument {
  const lines = itemLines(text);
  const doubts: Doubt[] = [];
  const context: PostmanContext = {
    variables: variablesOf(root),
    sourceAt: (path) => ({ page, line: lines.get(toPointer(path)) ?? 1 }),
    doubts,
  };
  const servers = new Map<string, DraftServer>();
  const count = requestsIn(root);
  if (count > LIMITS.operations)
    throw new PageRefusal('too-many-rows', `${count} requests, where at most ${LIMITS.operations} are read`);
  const operations = itemsOf(root, [], [], (item, path, tags) => {
    const found = operationOfItem(item, path, tags, context);
    if (found === undefined) return [];
    const { operation, server } = found;
    if (server !== undefined && !servers.has(server.url)) servers.set(server.url, server);
    return [operation];
  });
  const selected = selectOperations(operations);
  if (hasScript(root))
    doubts.push({
      ...{ code: 'script-ignored', source: { page, line: 1 } },
      ...{ read: 'scripts of the collection', chosen: '' },
    });
  const title = textIn(valueIn(root, 'info'), 'name');
  const description = textIn(valueIn(root, 'info'), 'description');
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    servers: [...servers.values()],
    operations: selected.operations,
    ...{ models: [], errorCodes: [], embedded: [], doubts: [...doubts, ...selected.doubts] },
  };
}

function requestsIn({ item }: JsonObject): number {
  const items = isJsonArray(item) ? item.filter(isJsonObject) : [];
  return items.reduce((sum, one) => sum + (isJsonArray(one['item']) ? requestsIn(one) : 1), 0);
}

type ReadItem = (
  item: JsonObject,
  path: readonly (string | number)[],
  tags: readonly string[],
) => readonly DraftOperation[];

function itemsOf(
  holder: JsonObject,
  path: readonly (string | number)[],
  tags: readonly string[],
  read: ReadItem,
): readonly DraftOperation[] {
  const { item } = holder;
  return (isJsonArray(item) ? item : []).flatMap((one, index) => {
    if (!isJsonObject(one)) return [];
    const at = [...path, 'item', index];
    const name = textIn(one, 'name');
    return isJsonArray(one['item'])
      ? itemsOf(one, at, name === undefined ? tags : [name], read)
      : read(one, at, tags);
  });
}

function variablesOf({ variable }: JsonObject): ReadonlyMap<string, string> {
  const all = (isJsonArray(variable) ? variable : []).filter(isJsonObject);
  return new Map(all.map(({ key, id, value }) => [String(key ?? id), String(value ?? '')]));
}

/** At the collection, a folder or a request. */
function hasScript(holder: JsonObject): boolean {
  const { event, item } = holder;
  if (isJsonArray(event) && event.some((one) => isJsonObject(one) && isJsonObject(one['script'])))
    return true;
  return isJsonArray(item) && item.some((one) => isJsonObject(one) && hasScript(one));
}
