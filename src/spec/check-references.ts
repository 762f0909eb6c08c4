import { LockstepError } from '../errors/lockstep-error.ts';
import { escapeToken, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { SpecDocument } from './load-document.ts';
import { pointerOf } from './reference.ts';

/** Places whose content is an example of data: a `$ref` there is text. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Keywords whose schema applies to the very same value: a cycle through these never ends. */
const IN_PLACE_ONE = ['not', 'if', 'then', 'else'];
const IN_PLACE_LIST = ['allOf', 'anyOf', 'oneOf'];

/**
 * Checks that every `$ref` is local, leads somewhere, and does not lead back to itself without passing a
 * property or an item (recursive schemas are fine, a schema that is its own definition is not).
 *
 * @throws LockstepError `REFERENCE_DANGLING` or `REFERENCE_CIRCULAR`, naming the place.
 */
export function checkReferences({ file, root }: SpecDocument): void {
  const settled = new Set<string>();
  walk(root, '', (pointer, reference) => {
    if (!reference.startsWith('#/') || valueAt(root, pointerOf(reference)) === undefined) {
      throw new LockstepError(
        'REFERENCE_DANGLING',
        `Failed to resolve "${reference}" at ${pointer} in ${file}: nothing stands there. References are local and begin with "#/".`,
      );
    }
    checkCycle(root, pointer, file, [], settled);
  });
}

function walk(value: JsonValue, pointer: string, visit: (pointer: string, reference: string) => void): void {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`, visit);
    return;
  }
  if (!isJsonObject(value)) return;
  if (typeof value['$ref'] === 'string') visit(pointer, value['$ref']);
  const isMap = /\/(properties|patternProperties|schemas|responses|parameters|paths)$/.test(pointer);
  for (const [name, child] of Object.entries(value)) {
    if (isMap || !DATA.has(name)) walk(child, `${pointer}/${escapeToken(name)}`, visit);
  }
}

function checkCycle(
  root: JsonObject,
  pointer: string,
  file: string,
  trail: readonly string[],
  settled: Set<string>,
): void {
  if (settled.has(pointer)) return;
  if (trail.includes(pointer)) {
    throw new LockstepError(
      'REFERENCE_CIRCULAR',
      `Failed to resolve the reference at ${pointer} in ${file}: it leads back to itself (${[...trail.slice(trail.indexOf(pointer)), pointer].join(' -> ')}). Let one of them define something.`,
    );
  }
  for (const next of inPlace(valueAt(root, pointer), pointer))
    checkCycle(root, next, file, [...trail, pointer], settled);
  settled.add(pointer);
}

function inPlace(schema: JsonValue | undefined, pointer: string): string[] {
  if (schema === undefined || !isJsonObject(schema)) return [];
  const reference = typeof schema['$ref'] === 'string' ? [pointerOf(schema['$ref'])] : [];
  const single = IN_PLACE_ONE.filter((name) => schema[name] !== undefined).map(
    (name) => `${pointer}/${name}`,
  );
  const listed = IN_PLACE_LIST.flatMap((name) => {
    const list = schema[name];
    return list !== undefined && isJsonArray(list)
      ? list.map((_, index) => `${pointer}/${name}/${index}`)
      : [];
  });
  return [...reference, ...single, ...listed];
}
