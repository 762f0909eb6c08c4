import type { Schema } from '../../spec/schema.ts';
import { wordsIn } from './plain-name.ts';
import type { SchemaView, SchemaViews } from './schema-view.ts';

/** Names that a key has where the parameter does not say it: those of the first list name nothing else. */
const SURE = ['id', '_id', 'uuid', 'guid', 'slug'];
const LIKELY = ['login', 'username', 'key', 'code', 'name', 'number'];

export interface KeyParameter {
  readonly name: string;
  readonly types: ReadonlySet<string>;
}

export interface KeyMatch {
  readonly property: string;
  /** Whether the name alone leaves no doubt. */
  readonly sure: boolean;
}

/**
 * The property of a record that a path parameter names it by: the one of the same name, of the end of that name
 * (`pet_id` is `id`), or one that usually is a key.
 */
export function matchKey(
  parameter: KeyParameter,
  record: SchemaView,
  views: SchemaViews,
): KeyMatch | undefined {
  // Asked for where the name fits alone, since to find out takes longer than to compare names.
  const typesOf = (schema: Schema | undefined) => {
    const types = schema === undefined ? undefined : keyTypes(views.of(schema));
    return types !== undefined && isNumberWhereAsked(parameter.types, types) ? types : undefined;
  };
  const byName = (wanted: string) =>
    record.named().find(({ plain, schema }) => plain === wanted && typesOf(schema) !== undefined)?.name;
  const words = wordsIn(parameter.name);
  for (let start = 0; start < words.length; start += 1) {
    const found = byName(words.slice(start).join(''));
    if (found !== undefined) return { property: found, sure: true };
  }
  const isOfType = (name: string) => {
    const types = typesOf(record.properties.get(name));
    return types !== undefined && areAlike(parameter.types, types);
  };
  const sure = SURE.find(isOfType);
  if (sure !== undefined) return { property: sure, sure: true };
  const likely = LIKELY.find(isOfType);
  return likely === undefined ? undefined : { property: likely, sure: false };
}

/** A property that names a record of a list, where no path does. */
export function usualKey(record: SchemaView, views: SchemaViews): string | undefined {
  return SURE.find((name) => {
    const schema = record.properties.get(name);
    return schema !== undefined && keyTypes(views.of(schema)) !== undefined;
  });
}

/** The types of a text or a number, `undefined` for whatever else. */
function keyTypes({ types }: SchemaView): ReadonlySet<string> | undefined {
  if (types.has('object') || types.has('array') || types.has('boolean')) return undefined;
  return types.size === 0 || hasNumber(types) || types.has('string') ? types : undefined;
}

function hasNumber(types: ReadonlySet<string>): boolean {
  return types.has('integer') || types.has('number');
}

/** A number can stand for a text in a path, a text not for a number. */
function isNumberWhereAsked(asked: ReadonlySet<string>, types: ReadonlySet<string>): boolean {
  return types.size === 0 || !hasNumber(asked) || hasNumber(types);
}

function areAlike(asked: ReadonlySet<string>, types: ReadonlySet<string>): boolean {
  return asked.size === 0 || types.size === 0 || hasNumber(asked) === hasNumber(types);
}
