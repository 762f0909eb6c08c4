import { lastToken, valueAt } from '../json/json-pointer.ts';
import type { MediaTypeObject, NamedExample } from './operation-table.ts';
import { children, invalidAt, register, resolve, type TableBuilder } from './table-builder.ts';

/** The media types of whatever stands at a pointer: a body, a response, a parameter. */
export function contentAt(builder: TableBuilder, owner: string): MediaTypeObject[] {
  return children(builder, `${owner}/content`).map((place) => {
    // OpenAPI 3.2 lets a media type be a reference.
    const { pointer, node } = resolve(builder, place.pointer);
    if (node['itemSchema'] !== undefined) {
      throw invalidAt(
        builder,
        `${pointer}/itemSchema`,
        'describes a stream of items, which OpenAPI 3.2 has added and Lockstep does not serve',
        'Describe the whole body with "schema"',
      );
    }
    return {
      type: lastToken(place.pointer),
      ...(node['schema'] === undefined ? {} : { schema: register(builder, `${pointer}/schema`) }),
      examples: examplesOf(builder, pointer),
    };
  });
}

/** Its examples; the single one, which has no name, is called `example`. */
export function examplesOf(builder: TableBuilder, owner: string): NamedExample[] {
  const single = valueAt(builder.root, `${owner}/example`);
  const named = children(builder, `${owner}/examples`).flatMap(({ pointer }) => {
    // OpenAPI 3.2 calls the value of an example `dataValue`.
    const { value: given, dataValue } = resolve(builder, pointer).node;
    const value = given ?? dataValue;
    return value === undefined ? [] : [{ name: lastToken(pointer), value }];
  });
  return single === undefined ? named : [{ name: 'example', value: single }, ...named];
}
