import type { JsonObject } from '../../json/json-value.ts';
import { groupBy } from '../../spec/group-by.ts';
import type { Doubt } from '../doubt.ts';
import { LIMITS } from '../page/limits.ts';
import { distinctOperations, joinOperations } from './join-operations.ts';
import { camelCase, operationIdOf, wordsOf } from './operation-id.ts';
import { sourceOfMark } from './source-mark.ts';
import type { PlacedOperation, Selector } from './spec-part.ts';
import { withConstants } from './with-constants.ts';

export interface PlacedPaths {
  /** The value of `paths`. */
  readonly paths: JsonObject;
  readonly operations: number;
  readonly doubts: readonly Doubt[];
}

/**
 * Gives every operation its place in `paths` and its `operationId`. Where a value of the query or the body
 * chooses between operations of one method and path, the first has the plain path and the others `/path#operationId`.
 */
export function placeOperations(operations: readonly PlacedOperation[]): PlacedPaths {
  const doubts: Doubt[] = [];
  const placed = [...groupBy(operations, routeOf).values()].flatMap((group) => settleGroup(group, doubts));
  const ids = uniqueIds(placed, doubts);
  const paths = new Map<string, Record<string, JsonObject>>();
  placed.forEach(({ method, path, node }, index) => {
    const operationId = ids[index] ?? '';
    const verb = method.toLowerCase();
    const plain = paths.get(path);
    const key = plain?.[verb] === undefined ? path : `${path}#${operationId}`;
    paths.set(key, { ...paths.get(key), [verb]: { operationId, ...withoutId(node) } });
  });
  return { paths: Object.fromEntries(paths), operations: placed.length, doubts };
}

function routeOf({ method, path }: PlacedOperation): string {
  return `${method} ${path}`;
}

/** Those that constants of the query or of their bodies tell apart stay; the others become one. */
function settleGroup(group: readonly PlacedOperation[], doubts: Doubt[]): readonly PlacedOperation[] {
  const [only, ...more] = group;
  if (only === undefined || more.length === 0) return group;
  const asked = groupBy(group, (operation) => choiceOf(operation, 'query'));
  return [...asked.values()].flatMap((same) => {
    if (same.length === 1) return same;
    const told = [...groupBy(same, (operation) => choiceOf(operation, 'body')).values()];
    const isTold = told.length > 1 && areTold(told);
    return (isTold ? told : [same]).map((alike) => joined(alike, isTold, doubts));
  });
}

/** Whether no body can be two of them: one member has another value in each. One that says nothing takes the rest. */
function areTold(groups: readonly (readonly PlacedOperation[])[]): boolean {
  const [first = [], ...others] = groups
    .map(([one]) => selectorsIn(one, 'body'))
    .filter(({ length }) => length > 0);
  return first.some(({ name }) => {
    const values = [first, ...others].map((own) => own.find((that) => that.name === name)?.value);
    return !values.includes(undefined) && new Set(values.map(String)).size === values.length;
  });
}

/** What the body has to say is needed only where there are several to choose from. */
function joined(alike: readonly PlacedOperation[], isTold: boolean, doubts: Doubt[]): PlacedOperation {
  const [first, ...others] = alike.map((one) => ({
    ...one,
    node: withConstants(one.node, selectorsIn(one, 'body')),
  })) as [PlacedOperation, ...PlacedOperation[]];
  if (others.length === 0) return first;
  const different = distinctOperations([first, ...others]);
  const one = joinOperations(first, different.slice(1));
  doubts.push({
    code: one.node === first.node ? 'operation-duplicate' : 'operations-joined',
    source: sourceOfMark(first.node),
    operation: routeOf(first),
    read: `${alike.length} operations`,
    chosen: 'one operation',
  });
  if (different.length > LIMITS.joined) {
    doubts.push({
      ...{ code: 'limit-reached', source: sourceOfMark(first.node), operation: routeOf(first) },
      ...{
        read: `${different.length} operations that nothing tells apart`,
        chosen: `the first ${LIMITS.joined}`,
      },
    });
  }
  const selectors = first.selectors.filter(({ place }) => place === 'query' || (isTold && place === 'body'));
  return { ...one, selectors };
}

function selectorsIn(operation: PlacedOperation | undefined, place: Selector['place']): readonly Selector[] {
  return (operation?.selectors ?? []).filter((selector) => selector.place === place);
}

function choiceOf(operation: PlacedOperation, place: Selector['place']): string {
  return JSON.stringify(
    selectorsIn(operation, place)
      .map(({ name, value }) => [name, String(value)])
      .sort(),
  );
}

/** A name that is taken gets words of the path, and where those are used up a number. */
function uniqueIds(operations: readonly PlacedOperation[], doubts: Doubt[]): readonly string[] {
  const taken = new Set<string>();
  return operations.map((operation) => {
    const { node, method, path } = operation;
    const stated = node['operationId'];
    const own = operationIdOf({ ...operation, ...(typeof stated === 'string' ? { stated } : {}) });
    const choice = operation.selectors.flatMap(({ value }) => wordsOf(String(value)));
    const longer = camelCase([method.toLowerCase(), ...wordsOf(path), ...choice]);
    const id =
      [own, longer].find((name) => name !== method.toLowerCase() && !taken.has(name)) ?? numbered(own, taken);
    taken.add(id);
    if (typeof stated === 'string' && stated !== id) {
      doubts.push({
        code: 'name-changed',
        source: sourceOfMark(node),
        operation: routeOf(operation),
        read: stated,
        chosen: id,
      });
    }
    return id;
  });
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let count = 2;
  while (taken.has(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}

function withoutId({ operationId: _, ...rest }: JsonObject): JsonObject {
  return rest;
}
