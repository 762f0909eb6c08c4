import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { contentAt, examplesOf } from './build-content.ts';
import type { Parameter, ParameterPlace } from './operation-table.ts';
import { pointerOf } from './reference.ts';
import {
  children,
  invalidAt,
  type Place,
  readOnce,
  register,
  registered,
  resolve,
  type TableBuilder,
} from './table-builder.ts';

/** The parameters of an operation win over those of its path, by name and place. */
export function parametersOf(builder: TableBuilder, path: Place, operation: Place): Parameter[] {
  const found: Parameter[] = [];
  for (const owner of [path, operation]) {
    for (const at of children(owner, 'parameters')) {
      const place = resolve(builder, at);
      const parameter = readOnce(builder.parameters, place, () => parameterAt(builder, place));
      const before = found.findIndex((one) => one.in === parameter.in && one.name === parameter.name);
      if (before === -1) found.push(parameter);
      else found[before] = parameter;
    }
  }
  return found;
}

function parameterAt(builder: TableBuilder, place: Place): Parameter {
  const { pointer, node } = place;
  const sentIn = node['in'];
  const { name } = node;
  if (typeof name !== 'string' || name === '')
    throw invalidAt(builder, pointer, 'is a parameter without "name"', 'Name it');
  if (!isPlace(sentIn)) {
    throw invalidAt(
      builder,
      `${pointer}/in`,
      `is ${JSON.stringify(sentIn ?? null)}`,
      'Write "path", "query", "header" or "cookie", and describe a body as "requestBody"',
    );
  }
  const [content] = contentAt(builder, place);
  const schema = content?.schema ?? register(builder, `${pointer}/schema`, node['schema']);
  const required = node['required'] === true || sentIn === 'path';
  const constant = required && sentIn === 'query' ? constantOf(builder, schema) : undefined;
  return {
    name,
    in: sentIn,
    required,
    pointer,
    schema,
    ...(constant === undefined ? {} : { constant }),
    explode: explodeOf(node, sentIn),
    examples: examplesOf(builder, place).map(({ value }) => value),
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
