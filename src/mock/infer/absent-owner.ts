import type { Operation } from '../../spec/operation-table.ts';
import type { AnyState, Reply } from '../definition.ts';
import type { Workshop } from './make-record.ts';
import type { Context } from './record-path.ts';
import { refusalReply } from './refusal.ts';
import type { Resource } from './resource.ts';
import { collectionOf, standing } from './standing-records.ts';

/** The refusal where one of those in whose path an operation stands is not there; `undefined` where all are. */
export function absentOwner(
  shop: Workshop,
  owner: Resource | undefined,
  operation: Operation,
  context: Context,
  values: readonly string[],
): Reply<AnyState, unknown> | undefined {
  if (owner === undefined) return undefined;
  const scope = values.slice(0, owner.scope.length);
  const key = owner.key === undefined ? undefined : values[scope.length];
  const above = absentOwner(shop, owner.parent, operation, context, values);
  if (above !== undefined) return above;
  const found = standing(owner, collectionOf(context, owner), scope, key);
  const isThere = found === 'gone' ? false : found !== undefined || owner.isOpen;
  return isThere ? undefined : missing(shop, owner, operation, key ?? scope.at(-1));
}

export function missing(
  { spec }: Workshop,
  { title, key }: Resource,
  operation: Operation,
  value: string | undefined,
): Reply<AnyState, unknown> {
  const named = value === undefined ? '' : ` with ${key ?? 'the name'} "${value.slice(0, 200)}"`;
  return refusalReply(spec, operation, {
    status: 404,
    title: 'Not found',
    detail: `There is none of ${title}${named}.`,
    operation: operation.id,
  });
}
