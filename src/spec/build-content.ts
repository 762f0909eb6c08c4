import { valueAt } from '../json/json-pointer.ts';
import type { MediaTypeObject, NamedExample } from './operation-table.ts';
import { children, nameAt, register, resolve, type TableBuilder } from './table-builder.ts';

/** The media types of whatever stands at a pointer: a body, a response, a parameter. */
export function contentAt(builder: TableBuilder, owner: string): MediaTypeObject[] {
  return children(builder, `${owner}/content`).map(({ pointer, node }) => ({
    type: nameAt(pointer),
    ...(node['schema'] === undefined ? {} : { schema: register(builder, `${pointer}/schema`) }),
    examples: examplesOf(builder, pointer),
  }));
}

/** Its examples; the single one, which has no name, is called `example`. */
export function examplesOf(builder: TableBuilder, owner: string): NamedExample[] {
  const single = valueAt(builder.root, `${owner}/example`);
  const named = children(builder, `${owner}/examples`).flatMap(({ pointer }) => {
    const { value } = resolve(builder, pointer).node;
    return value === undefined ? [] : [{ name: nameAt(pointer), value }];
  });
  return single === undefined ? named : [{ name: 'example', value: single }, ...named];
}
