import type { AnyHandler, AnyState, Reply } from '../definition.ts';
import { absentOwner, missing } from './absent-owner.ts';
import type { Workshop } from './make-record.ts';
import { type Found, namedRecord, placeIn } from './named-record.ts';
import { type Context, pathValues } from './record-path.ts';
import type { Inferred } from './resource.ts';

/** A handler of what stands under others, which is given the values of its path once all of them are there. */
export function underOwners(
  shop: Workshop,
  { resource, operation, names }: Pick<Inferred, 'resource' | 'operation' | 'names'>,
  reply: (context: Context, values: readonly string[]) => Reply<AnyState, unknown>,
): AnyHandler {
  return (context) => {
    const values = pathValues(context, names);
    return absentOwner(shop, resource.parent, operation, context, values) ?? reply(context, values);
  };
}

/** A record that a path names, and where it stands. */
export interface Named {
  readonly found: Found;
  readonly scope: readonly string[];
  readonly key: string | undefined;
}

/** A handler of one record, which is given it once it is there. */
export function ofRecord(
  shop: Workshop,
  inferred: Pick<Inferred, 'resource' | 'operation' | 'names'>,
  reply: (context: Context, named: Named) => Reply<AnyState, unknown>,
): AnyHandler {
  const { resource, operation } = inferred;
  return underOwners(shop, inferred, (context, values) => {
    const [scope, key] = placeIn(resource, values);
    const found = namedRecord(shop, resource, context, scope, key);
    return found === undefined
      ? missing(shop, resource, operation, key)
      : reply(context, { found, scope, key });
  });
}
