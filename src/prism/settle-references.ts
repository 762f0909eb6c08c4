import { valueAt } from '../json/json-pointer.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { pointerOf } from '../spec/reference.ts';
import { mapDocument } from './map-document.ts';
import { objectOr } from './members.ts';
import { cyclicGroups, referenceGraph } from './reference-groups.ts';

/** How often a cycle is followed before anything is allowed. Prism fails on dense cycles, and may never end. */
export const CYCLE_DEPTH = 3;

interface Settling {
  readonly root: JsonObject;
  readonly groups: ReadonlyMap<string, string>;
  /** Schemas that a cycle was unrolled into, by name. */
  readonly copies: Map<string, JsonValue>;
  readonly names: Map<string, string>;
  readonly taken: ReadonlySet<string>;
}

/** Inside which copy a reference stands. */
interface Inside {
  readonly group: string | undefined;
  readonly level: number;
}

const OUTSIDE: Inside = { group: undefined, level: 0 };

/**
 * A document whose references all lead into `components` and never back to themselves: a cycle is unrolled
 * {@link CYCLE_DEPTH} times, below which anything goes, and what stands elsewhere is put where it is used.
 */
export function settleReferences(root: JsonObject): JsonObject {
  const graph = referenceGraph(root);
  const settling: Settling = {
    root,
    groups: cyclicGroups(graph),
    copies: new Map(),
    names: new Map(),
    taken: new Set(Object.keys(schemasOf(root))),
  };
  const settled = objectOr(settle(settling, root, OUTSIDE));
  if (settling.copies.size === 0) return settled;
  const schemas = { ...schemasOf(settled), ...Object.fromEntries(settling.copies) };
  return { ...settled, components: { ...objectOr(settled['components']), schemas } };
}

function schemasOf(root: JsonObject): JsonObject {
  return objectOr(objectOr(root['components'])['schemas']);
}

function settle(settling: Settling, value: JsonValue, inside: Inside): JsonValue {
  return mapDocument(value, (node) => {
    const { $ref: reference, ...rest } = node;
    return typeof reference === 'string' ? settleReference(settling, reference, rest, inside) : node;
  });
}

function settleReference(settling: Settling, reference: string, rest: JsonObject, inside: Inside): JsonValue {
  const pointer = pointerOf(reference);
  const group = settling.groups.get(pointer);
  if (group !== undefined) {
    const level = group === inside.group ? inside.level + 1 : 1;
    if (level > CYCLE_DEPTH) return rest;
    return { $ref: `#/components/schemas/${copyOf(settling, pointer, { group, level })}`, ...rest };
  }
  const found = valueAt(settling.root, pointer);
  if (pointer.startsWith('/components/') && found !== undefined) return { $ref: reference, ...rest };
  // What is left out of the copy allows anything.
  const target = settle(settling, found ?? {}, OUTSIDE);
  return isJsonObject(target) ? { ...target, ...rest } : target;
}

/** The name of the copy of a schema at a level; it is made where it is not yet there. */
function copyOf(settling: Settling, pointer: string, inside: Inside): string {
  const name = `${baseName(settling, pointer)}.${inside.level}`;
  if (!settling.copies.has(name)) {
    settling.copies.set(name, {});
    settling.copies.set(name, settle(settling, valueAt(settling.root, pointer) ?? {}, inside));
  }
  return name;
}

function baseName({ names, taken, copies }: Settling, pointer: string): string {
  const known = names.get(pointer);
  if (known !== undefined) return known;
  const wish = pointer.slice(pointer.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9_-]+/g, '-');
  const isFree = (name: string): boolean =>
    ![...taken, ...copies.keys(), ...names.values()].some(
      (other) => other === name || other.startsWith(`${name}.`),
    );
  let name = `${wish}-cut`;
  for (let count = 2; !isFree(name); count++) name = `${wish}-cut${count}`;
  names.set(pointer, name);
  return name;
}
