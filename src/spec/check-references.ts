import { LockstepError } from '../errors/lockstep-error.ts';
import { toPointer, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { SpecDocument } from './load-document.ts';
import { pointerOf } from './reference.ts';
import { walkReferences } from './walk-references.ts';

/** Keywords whose schemas apply to the very same value: a cycle through these never ends. */
const IN_PLACE_ONE = ['not', 'if', 'then', 'else'];
const IN_PLACE_MANY = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas', 'dependencies'];

/**
 * Checks that every `$ref` is local, leads somewhere, and does not lead back to itself without passing a
 * property or an item (recursive schemas are fine, a schema that is its own definition is not).
 *
 * @throws LockstepError `REFERENCE_DANGLING` or `REFERENCE_CIRCULAR`, naming the place.
 */
export function checkReferences(document: SpecDocument): void {
  const search = searchOf(document);
  // To walk a large document takes longer than to look up what its text mentions, most of it many times.
  if (document.mentioned !== undefined && areSound(search, document.mentioned)) return;
  const met = new Set<string>();
  walkReferences(document.root, (reference, tokens, holder) => {
    // A circle passes through what some reference leads to, and one leads nowhere that another has not.
    if (met.has(reference)) return;
    met.add(reference);
    const pointer = toPointer(tokens);
    refuseDangling(search, reference, pointer);
    refuseCircle(search, { node: holder, pointer });
  });
}

function searchOf({ file, root }: SpecDocument): Search {
  const targets = new Map<string, JsonValue | undefined>();
  return {
    file,
    targetOf(reference) {
      const known = targets.get(reference);
      if (known !== undefined) return known;
      const target = valueAt(root, pointerOf(reference));
      targets.set(reference, target);
      return target;
    },
    settled: new Set(),
  };
}

interface Search {
  readonly file: string;
  /** What stands at the end of a reference. */
  readonly targetOf: (reference: string) => JsonValue | undefined;
  /** From here no way leads back. */
  readonly settled: Set<JsonObject>;
}

/** Whether all lead somewhere, and none back to itself. What is not sound may still be no reference, but an example. */
function areSound(search: Search, references: ReadonlySet<string>): boolean {
  for (const reference of references) {
    const node = reference.startsWith('#/') ? search.targetOf(reference) : undefined;
    if (node === undefined || circleFrom(search, { node, pointer: '' }) !== undefined) return false;
  }
  return true;
}

/** Known by its node, since to build and compare the pointers of all places takes many times as long. */
interface Place {
  readonly node: JsonValue | undefined;
  readonly pointer: string;
}

function refuseDangling({ file, targetOf }: Search, reference: string, pointer: string): void {
  const at = `Failed to resolve "${reference}" at ${pointer} in ${file}`;
  if (!reference.startsWith('#/')) {
    throw new LockstepError(
      'REFERENCE_DANGLING',
      `${at}: it leads out of the document. Expected a local reference, which begins with "#/". Copy what it leads to into the document.`,
    );
  }
  if (targetOf(reference) === undefined) {
    throw new LockstepError(
      'REFERENCE_DANGLING',
      `${at}: nothing stands there. Expected something at ${pointerOf(reference)}. Add it, or correct the reference.`,
    );
  }
}

function refuseCircle(search: Search, start: Place): void {
  const circle = circleFrom(search, start);
  if (circle === undefined) return;
  throw new LockstepError(
    'REFERENCE_CIRCULAR',
    `Failed to resolve the reference at ${circle.pointer} in ${search.file}: it leads back to itself (${circle.route}). Expected a definition on the way. Let one of them define something.`,
  );
}

interface Circle {
  readonly pointer: string;
  /** From the pointer back to it. */
  readonly route: string;
}

/** A walk in depth, without recursion: a chain of references may be longer than the stack is deep. */
function circleFrom(search: Search, start: Place): Circle | undefined {
  const trail = new Map<JsonObject, string>();
  const pending = [{ place: start, leaving: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, pointer } = step.place;
    if (!isJsonObject(node)) continue;
    if (step.leaving) {
      trail.delete(node);
      search.settled.add(node);
    } else if (trail.has(node)) {
      return { pointer, route: routeOf(trail, node, pointer) };
    } else if (!search.settled.has(node)) {
      trail.set(node, pointer);
      pending.push({ place: step.place, leaving: true });
      for (const place of inPlace(search, node, pointer)) pending.push({ place, leaving: false });
    }
  }
  return undefined;
}

function inPlace({ targetOf }: Search, schema: JsonObject, pointer: string): Place[] {
  const places: Place[] = [];
  const { $ref: reference } = schema;
  if (typeof reference === 'string')
    places.push({ node: targetOf(reference), pointer: pointerOf(reference) });
  for (const keyword of IN_PLACE_ONE)
    if (schema[keyword] !== undefined)
      places.push({ node: schema[keyword], pointer: `${pointer}/${keyword}` });
  for (const keyword of IN_PLACE_MANY) {
    const value = schema[keyword];
    if (!isJsonArray(value) && !isJsonObject(value)) continue;
    for (const [name, node] of Object.entries(value))
      places.push({ node, pointer: pointer + toPointer([keyword, name]) });
  }
  return places;
}

const LONGEST_ROUTE = 8;

/** From where a walk has come by a node before, until it is there again. */
function routeOf(trail: ReadonlyMap<JsonObject, string>, node: JsonObject, pointer: string): string {
  const circle = [...trail.values()].slice([...trail.keys()].indexOf(node));
  const shown = circle.length > LONGEST_ROUTE ? [...circle.slice(0, LONGEST_ROUTE), '…'] : circle;
  return [...shown, pointer].join(' -> ');
}
