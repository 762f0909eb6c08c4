import { LockstepError } from '../errors/lockstep-error.ts';
import { toPointer, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import type { SpecDocument } from './load-document.ts';
import { pointerOf } from './reference.ts';
import { walkReferences } from './walk-references.ts';

/** Keywords whose schemas apply to the very same value: a cycle through these never ends. */
const IN_PLACE_ONE = ['not', 'if', 'then', 'else'];
const IN_PLACE_LIST = ['allOf', 'anyOf', 'oneOf'];
const IN_PLACE_MAP = ['dependentSchemas', 'dependencies'];

/**
 * Checks that every `$ref` is local, leads somewhere, and does not lead back to itself without passing a
 * property or an item (recursive schemas are fine, a schema that is its own definition is not).
 *
 * @throws LockstepError `REFERENCE_DANGLING` or `REFERENCE_CIRCULAR`, naming the place.
 */
export function checkReferences(document: SpecDocument): void {
  const known = new Set<string>();
  const settled = new Set<string>();
  walkReferences(document.root, (reference, tokens) => {
    // A circle passes through what some reference leads to, and one leads nowhere that another has not.
    if (known.has(reference)) return;
    known.add(reference);
    refuseDangling(document, reference, toPointer(tokens));
    refuseCircle(document, toPointer(tokens), settled);
  });
}

function refuseDangling({ file, root }: SpecDocument, reference: string, pointer: string): void {
  const at = `Failed to resolve "${reference}" at ${pointer} in ${file}`;
  if (!reference.startsWith('#/')) {
    throw new LockstepError(
      'REFERENCE_DANGLING',
      `${at}: it leads out of the document. Expected a local reference, which begins with "#/". Copy what it leads to into the document.`,
    );
  }
  if (valueAt(root, pointerOf(reference)) === undefined) {
    throw new LockstepError(
      'REFERENCE_DANGLING',
      `${at}: nothing stands there. Expected something at ${pointerOf(reference)}. Add it, or correct the reference.`,
    );
  }
}

/** A walk in depth, without recursion: a chain of references may be longer than the stack is deep. */
function refuseCircle({ file, root }: SpecDocument, start: string, settled: Set<string>): void {
  const trail = new Set<string>();
  const pending = [{ pointer: start, leaving: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { pointer, leaving } = step;
    if (leaving) {
      trail.delete(pointer);
      settled.add(pointer);
    } else if (trail.has(pointer)) {
      throw new LockstepError(
        'REFERENCE_CIRCULAR',
        `Failed to resolve the reference at ${pointer} in ${file}: it leads back to itself (${routeOf(trail, pointer)}). Expected a definition on the way. Let one of them define something.`,
      );
    } else if (!settled.has(pointer)) {
      trail.add(pointer);
      pending.push({ pointer, leaving: true });
      for (const next of inPlace(valueAt(root, pointer), pointer))
        pending.push({ pointer: next, leaving: false });
    }
  }
}

function inPlace(schema: JsonValue | undefined, pointer: string): string[] {
  if (!isJsonObject(schema)) return [];
  const names = (keyword: string): string[] => {
    const value = schema[keyword];
    return isJsonArray(value) || isJsonObject(value) ? Object.keys(value) : [];
  };
  const nested = [...IN_PLACE_LIST, ...IN_PLACE_MAP].flatMap((keyword) =>
    names(keyword).map((name) => pointer + toPointer([keyword, name])),
  );
  const single = IN_PLACE_ONE.filter((keyword) => schema[keyword] !== undefined);
  return [
    ...(typeof schema['$ref'] === 'string' ? [pointerOf(schema['$ref'])] : []),
    ...single.map((keyword) => `${pointer}/${keyword}`),
    ...nested,
  ];
}

const LONGEST_ROUTE = 8;

function routeOf(trail: ReadonlySet<string>, pointer: string): string {
  const places = [...trail];
  const circle = places.slice(places.indexOf(pointer));
  const shown = circle.length > LONGEST_ROUTE ? [...circle.slice(0, LONGEST_ROUTE), '…'] : circle;
  return [...shown, pointer].join(' -> ');
}
