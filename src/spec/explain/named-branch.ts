import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonObject } from '../../json/json-value.ts';
import { pointerOf } from '../reference.ts';
import type { Schema, SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { child, type Site, violation } from './site.ts';

/**
 * What the discriminator of a choice says of a value (OpenAPI 3.1, Discriminator Object): the index of the branch
 * that it names, or how it names none. `undefined` where there is no discriminator, or the value has no text there.
 */
export function namedBranch(
  site: Site<SchemaObject>,
  keyword: 'oneOf' | 'anyOf',
  branches: readonly Schema[],
): { readonly index: number } | { readonly unknown: Violation } | undefined {
  const { discriminator } = site.schema;
  if (discriminator === undefined || !isJsonObject(site.value)) return undefined;
  const { propertyName, mapping = {} } = discriminator;
  const name = Object.hasOwn(site.value, propertyName) ? site.value[propertyName] : undefined;
  if (typeof name !== 'string') return undefined;
  const pointers = branches.map((branch) =>
    typeof branch === 'object' && branch.$ref !== undefined ? pointerOf(branch.$ref) : undefined,
  );
  const mapped = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
  const index = pointers.indexOf(placeOf(mapped ?? name));
  if (index !== -1) return { index };
  const at = child(site, propertyName, name, site.schema);
  const expected = [...Object.keys(mapping), ...pointers.flatMap((pointer) => nameOf(pointer, mapping))];
  // Branches that stand in place go by no name.
  if (expected.length === 0) return undefined;
  const unknown = violation({ ...at, schema: site.schema }, 'enum', expected);
  return { unknown: { ...unknown, specPointer: `${site.specPointer}/${keyword}` } };
}

/** A mapping has a reference, or the name of a component. */
function placeOf(named: string): string {
  return named.startsWith('#') ? pointerOf(named) : `/components/schemas/${escapeToken(named)}`;
}

/** The name by which a branch goes that the mapping does not have. */
function nameOf(pointer: string | undefined, mapping: Readonly<Record<string, string>>): readonly string[] {
  if (pointer === undefined) return [];
  const isMapped = Object.values(mapping).some((named) => placeOf(named) === pointer);
  return isMapped ? [] : [pointer.slice(pointer.lastIndexOf('/') + 1)];
}
