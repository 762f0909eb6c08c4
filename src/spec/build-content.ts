import type { MediaTypeObject, NamedExample } from './operation-table.ts';
import { children, invalidAt, type Place, register, resolve, type TableBuilder } from './table-builder.ts';

/** The media types of whatever stands at a place: a body, a response, a parameter. */
export function contentAt(builder: TableBuilder, owner: Place): MediaTypeObject[] {
  return children(owner, 'content').map((place) => {
    // OpenAPI 3.2 lets a media type be a reference.
    const resolved = resolve(builder, place);
    const { pointer, node } = resolved;
    if (node['itemSchema'] !== undefined) {
      throw invalidAt(
        builder,
        `${pointer}/itemSchema`,
        'describes a stream of items, which OpenAPI 3.2 has added and Lockstep does not serve',
        'Describe the whole body with "schema"',
      );
    }
    const { schema } = node;
    return {
      type: place.key,
      ...(schema === undefined ? {} : { schema: register(builder, `${pointer}/schema`, schema) }),
      examples: examplesOf(builder, resolved),
    };
  });
}

/** Its examples; the single one, which has no name, is called `example`. */
export function examplesOf(builder: TableBuilder, owner: Place): NamedExample[] {
  const single = owner.node['example'];
  const named = children(owner, 'examples').flatMap((place) => {
    // OpenAPI 3.2 calls the value of an example `dataValue`.
    const { value: given, dataValue } = resolve(builder, place).node;
    const value = given ?? dataValue;
    return value === undefined ? [] : [{ name: place.key, value }];
  });
  return single === undefined ? named : [{ name: 'example', value: single }, ...named];
}
