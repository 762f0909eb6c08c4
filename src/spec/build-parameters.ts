import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { contentAt, examplesOf } from './build-content.ts';
import type { Parameter, ParameterPlace } from './operation-table.ts';
import { pointerOf } from './reference.ts';
import {
  children,
  invalidAt,
  register,
  registered,
  resolve,
  type TableBuilder,
  textAt,
} from './table-builder.ts';

/** The parameters of an operation win over those of its path, by name and place. */
export function parametersOf(builder: TableBuilder, shared: string, own: string): Parameter[] {
  const all = [...children(builder, shared), ...children(builder, own)].map(({ pointer }) =>
    parameterAt(builder, pointer),
  );
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function parameterAt(builder: TableBuilder, at: string): Parameter {
  const { pointer, node } = resolve(builder, at);
  const place = node['in'];
  const name = textAt(node, '/name');
  if (name === '') throw invalidAt(builder, pointer, 'is a parameter without "name"', 'Name it');
  if (!isPlace(place)) {
    throw invalidAt(
      builder,
      `${pointer}/in`,
      `is ${JSON.stringify(place ?? null)}`,
      'Write "path", "query", "header" or "cookie", and describe a body as "requestBody"',
    );
  }
  const [content] = contentAt(builder, pointer);
  const schema = content?.schema ?? register(builder, `${pointer}/schema`);
  const required = node['required'] === true || place === 'path';
  const constant = required && place === 'query' ? constantOf(builder, schema) : undefined;
  return {
    name,
    in: place,
    required,
    pointer,
    schema,
    ...(constant === undefined ? {} : { constant }),
    explode: explodeOf(node, place),
    examples: examplesOf(builder, pointer).map(({ value }) => value),
  };
}

function isPlace(value: JsonValue | undefined): value is ParameterPlace {
  return value === 'path' || value === 'query' || value === 'header' || value === 'cookie';
}

function constantOf(builder: TableBuilder, pointer: string): string | undefined {
  const schema = registered(builder, pointer);
  if (typeof schema !== 'object') return undefined;
  if (schema.const !== undefined) return String(schema.const);
  return schema.$ref === undefined ? undefined : constantOf(builder, pointerOf(schema.$ref));
}

/** Unless stated, lists are repeated in the style `form`, which is that of queries and cookies, and in no other. */
function explodeOf({ explode, style }: JsonObject, place: ParameterPlace): boolean {
  if (explode !== undefined) return explode === true;
  return style === undefined ? place === 'query' || place === 'cookie' : style === 'form';
}
