import { plainName } from './plain-name.ts';
import type { Resource, ScopeParameter } from './resource.ts';
import { isScalarView, type SchemaView, type SchemaViews } from './schema-view.ts';

/** `userId` of a post in `/users/{userId}/posts`, also where the parameter is called `id`. */
export function scopeParameter(
  name: string,
  parent: Resource | undefined,
  key: string | undefined,
  view: SchemaView,
  views: SchemaViews,
): ScopeParameter {
  const owner = parent === undefined ? '' : plainName(singular(parent.title));
  const plain = plainName(name);
  const wanted = [
    ...(plain === 'id' ? [] : [plain]),
    `${owner}${plain}`,
    ...(owner === '' ? [] : [`${owner}id`]),
  ];
  // What a property is takes longer to find out than what it is called.
  const known = wanted
    .map((one) =>
      view.named().find((own) => own.plain === one && own.name !== key && isScalarView(views.of(own.schema))),
    )
    .find((one) => one !== undefined);
  const found = known && { property: known.name, types: views.of(known.schema).types };
  const isNumber = found !== undefined && (found.types.has('integer') || found.types.has('number'));
  return { name, property: found?.property, isNumber };
}

function singular(title: string): string {
  return title.replace(/ies$/, 'y').replace(/s$/, '');
}
