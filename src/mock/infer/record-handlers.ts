import type { AnyHandler, AnyState, Change } from '../definition.ts';
import { ofRecord } from './handle-record.ts';
import type { Workshop } from './make-record.ts';
import { type Found, keyMember } from './named-record.ts';
import { type Context, GONE, keyOfRecord, pathMember, recordKey, scopeOfRecord } from './record-path.ts';
import type { InferredChange, Resource } from './resource.ts';
import { recordView } from './show-record.ts';
import { collectionOf } from './standing-records.ts';

export function readHandler(shop: Workshop, inferred: InferredChange): AnyHandler {
  const show = recordView(shop, inferred.answer);
  return ofRecord(shop, inferred, (context, { found }) => show(found.record, context, found.literals));
}

export function deleteHandler(
  shop: Workshop,
  inferred: InferredChange,
  resources: readonly Resource[],
): AnyHandler {
  const { resource } = inferred;
  const show = recordView(shop, inferred.answer);
  const children = resources.filter(({ parent }) => parent === resource);
  return ofRecord(shop, inferred, (context, { found, scope, key }) => {
    const below = children.flatMap((child) =>
      removalsUnder(child, resources, context, recordKey(scope, key)),
    );
    return {
      ...show(found.record, context, found.literals),
      changes: [removal(shop, resource, scope, key, found), ...below],
    };
  });
}

/** What would be there all the same is marked as gone. */
function removal(
  shop: Workshop,
  resource: Resource,
  scope: readonly string[],
  key: string | undefined,
  { isOwn }: Found,
): Change<AnyState> {
  const isShared = resource.isOpen || resource.isEverywhere;
  if (isOwn && !isShared) return { collection: resource.name, remove: recordKey(scope, key) };
  const member = keyMember(shop, resource, key);
  return {
    collection: resource.name,
    put: { ...member, ...pathMember(resource.scope, scope), [GONE]: true },
  };
}

/** What stood under a record goes with it. */
function removalsUnder(
  resource: Resource,
  resources: readonly Resource[],
  context: Context,
  owner: string,
): readonly Change<AnyState>[] {
  const own = collectionOf(context, resource)
    .entries()
    .filter(({ record }) => {
      const place = recordKey(scopeOfRecord(resource.scope, record), undefined);
      return place === owner || place.startsWith(`${owner}/`);
    });
  const children = resources.filter(({ parent }) => parent === resource);
  return own.flatMap(({ record, key }) => [
    { collection: resource.name, remove: key },
    ...children.flatMap((child) => removalsUnder(child, resources, context, keyOfRecord(resource, record))),
  ]);
}
