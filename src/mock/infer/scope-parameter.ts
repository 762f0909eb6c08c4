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
  const scalars = [...view.properties].flatMap(([property, schema]) => {
    const member = views.of(schema);
    return isScalarView(member) && property !== key ? [{ property, types: member.types }] : [];
  });
  const found = wanted
    .map((one) => scalars.find(({ property }) => plainName(property) === one))
    .find((one) => one !== undefined);
  const isNumber = found !== undefined && (found.types.has('integer') || found.types.has('number'));
  return { name, property: found?.property, isNumber };
}

function singular(title: string): string {
  return title.replace(/ies$/, 'y').replace(/s$/, '');
}
