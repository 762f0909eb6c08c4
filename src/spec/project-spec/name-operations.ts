import type { Document } from 'yaml';
import { yaml } from '../on-first-use.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export interface NamedOperation {
  /** `GET /pets/{petId}`. */
  readonly operation: string;
  readonly operationId: string;
}

/** Gives the operations that have none an `operationId`, of their method and path, and says which. */
export function nameOperations(document: Document): readonly NamedOperation[] {
  const { isMap, isScalar } = yaml();
  const paths = document.get('paths', true);
  if (!isMap(paths)) return [];
  const operations = paths.items.flatMap(({ key, value: item }) => {
    const path = isScalar(key) ? String(key.value) : '';
    if (!isMap(item)) return [];
    return METHODS.flatMap((method) => {
      const node = item.get(method, true);
      return isMap(node) ? [{ method, path, node }] : [];
    });
  });
  const taken = new Set(operations.map(({ node }) => node.get('operationId')));
  return operations
    .filter(({ node }) => !node.has('operationId'))
    .map(({ method, path, node }) => {
      const operationId = freeName(nameOf(method, path), taken);
      taken.add(operationId);
      node.items.unshift(document.createPair('operationId', operationId));
      return { operation: `${method.toUpperCase()} ${path}`, operationId };
    });
}

/** `GET /pets/{petId}/toys` is `getPetsByPetIdToys`. */
function nameOf(method: string, path: string): string {
  const words = path.replaceAll('{', '/by/').match(/[A-Za-z0-9]+/g) ?? [];
  return [method, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}

function freeName(name: string, taken: ReadonlySet<unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
  return free;
}
