import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { DoubtLog } from '../doubt-log.ts';
import type { DraftSelector, EmbeddedDocument } from '../draft.ts';
import { checkOperation } from './check-operation.ts';
import { enrichSchema } from './enrich-schema.ts';
import { localTarget } from './local-target.ts';
import { mapSchemas } from './map-schemas.ts';
import { salvageYaml } from './salvage-yaml.ts';
import { selectorsOf } from './selectors-of.ts';

/**
 * An OpenAPI document that stands in a page, as a tree: what its prose lists is in its schemas, and its references are
 * readable. None where nothing could be made of it. `firstLine` is the line of the page that the text begins on.
 *
 * @throws PageRefusal where it is nested, or repeats itself, without end.
 */
export function readEmbedded(
  text: string,
  firstLine: number,
  title: string | undefined,
  log: DoubtLog,
): EmbeddedDocument[] {
  const parsing = salvageYaml(text, firstLine, log);
  if (parsing === undefined || !isJsonObject(parsing.value)) return [];
  const lines = new Map([...parsing.lines].map(([pointer, line]) => [pointer, line + firstLine - 1]));
  const lineAt = (pointer: string): number => nearest(lines, pointer) ?? firstLine;
  const assumed = new Map<string, readonly Assumption[]>();
  const decoded = decodeReferences(withVersion(parsing.value, firstLine, log), '', lineAt, log);
  if (!isJsonObject(decoded)) return [];
  noteDangling(decoded, decoded, '', lineAt, log);
  const value = mapSchemas(decoded, (schema, pointer) => {
    const { schema: enriched, assumed: guesses, notes } = enrichSchema(schema);
    for (const note of notes) log.add({ ...note, line: lineAt(pointer), place: pointer });
    if (guesses.length > 0) assumed.set(pointer, guesses);
    return enriched;
  });
  const selectors = new Map<string, readonly DraftSelector[]>();
  for (const { pointer, method, path, operation } of operationsOf(value)) {
    log.operation = `${method} ${path}`;
    checkOperation(value, operation, pointer, lineAt, log);
    const chosen = selectorsOf(value, operation, { page: log.page, line: lineAt(pointer) });
    if (chosen.length > 0) {
      selectors.set(pointer, chosen);
      const [first] = chosen;
      log.add({
        code: 'selector-assumed',
        line: lineAt(pointer),
        place: `body:${first?.name}`,
        read: String(first?.value),
        chosen: String(first?.value),
      });
    }
    log.operation = undefined;
  }
  return [{ page: log.page, ...(title !== undefined && { title }), value, lines, assumed, selectors }];
}

/** A document that has lost its first lines is taken for one of the version that Apifox writes. */
function withVersion(document: JsonObject, line: number, log: DoubtLog): JsonObject {
  if (document['openapi'] !== undefined || document['swagger'] !== undefined) return document;
  log.add({ code: 'openapi-odd', line, read: 'no version', chosen: 'openapi: 3.0.1' });
  return { openapi: '3.0.1', ...document };
}

function nearest(lines: ReadonlyMap<string, number>, pointer: string): number | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

function* operationsOf(document: JsonValue): Generator<{
  readonly pointer: string;
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
}> {
  const paths = isJsonObject(document) ? document['paths'] : undefined;
  if (!isJsonObject(paths)) return;
  for (const [path, item] of Object.entries(paths)) {
    if (!isJsonObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.has(method) || !isJsonObject(operation)) continue;
      const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
      yield { pointer, method: method.toUpperCase(), path, operation };
    }
  }
}

/** Percent escapes in local references are undone: `%E5%93%8D` is a character, `%C2%AB` is `«`. */
function decodeReferences(
  value: JsonValue,
  pointer: string,
  lineAt: (pointer: string) => number,
  log: DoubtLog,
): JsonValue {
  if (isJsonArray(value))
    return value.map((item, at) => decodeReferences(item, `${pointer}/${at}`, lineAt, log));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const here = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (name !== '$ref' || typeof inner !== 'string')
        return [name, decodeReferences(inner, here, lineAt, log)];
      return [
        name,
        decoded(inner.trim(), () =>
          log.add({ code: 'reference-dangling', line: lineAt(here), place: here, read: inner }),
        ),
      ];
    }),
  );
}

function decoded(reference: string, onFlaw: () => void): string {
  if (!reference.includes('%')) return reference;
  try {
    return decodeURIComponent(reference);
  } catch {
    onFlaw();
    return reference;
  }
}

/** References that lead nowhere. Those of Apifox to its own parts, under `x-apifox-refs`, are no schemas. */
function noteDangling(
  root: JsonObject,
  value: JsonValue,
  pointer: string,
  lineAt: (pointer: string) => number,
  log: DoubtLog,
): void {
  if (isJsonArray(value)) {
    for (const [at, item] of value.entries()) noteDangling(root, item, `${pointer}/${at}`, lineAt, log);
  } else if (isJsonObject(value)) {
    const reference = value['$ref'];
    if (typeof reference === 'string' && localTarget(root, reference) === undefined) {
      log.add({
        code: 'reference-dangling',
        line: lineAt(pointer),
        place: pointer,
        read: reference,
        chosen: 'any',
      });
    }
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('x-apifox')) continue;
      noteDangling(
        root,
        inner,
        `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        lineAt,
        log,
      );
    }
  }
}
