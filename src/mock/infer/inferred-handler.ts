import { acceptedType } from '../accepted-type.ts';
import type { AnyHandler } from '../definition.ts';
import { preferenceOf } from '../prefer.ts';
import { replyWithoutHandler } from '../reply-without-handler.ts';
import { absentOwner } from './absent-owner.ts';
import { createHandler, patchHandler, replaceHandler } from './change-handlers.ts';
import { listHandler } from './list-handler.ts';
import type { Workshop } from './make-record.ts';
import { deleteHandler, readHandler } from './record-handlers.ts';
import { pathValues } from './record-path.ts';
import type { Inferred, NotInferred, Resource } from './resource.ts';

/** What answers an operation by what was inferred of it. */
export function inferredHandler(
  shop: Workshop,
  inferred: Inferred | NotInferred,
  resources: readonly Resource[],
): AnyHandler {
  const describe: AnyHandler = (context) => replyWithoutHandler(shop, inferred.operation, context);
  if (inferred.kind === 'none') return ownedHandler(shop, inferred, describe);
  // Made when it is first asked for: a large spec has hundreds of them.
  let handler: AnyHandler | undefined;
  const types = inferred.answer.type === undefined ? [] : [inferred.answer.type];
  return (context) => {
    const { headers } = context.request;
    // A request that asks for a certain answer gets that, and nothing changes.
    if (preferenceOf(context.request) !== undefined) return describe(context);
    const isAcceptable = types.length === 0 || acceptedType(headers['accept'], types) !== undefined;
    if (!isAcceptable) return describe(context);
    handler ??= statefulHandler(shop, inferred, resources);
    return handler(context);
  };
}

function statefulHandler(shop: Workshop, inferred: Inferred, resources: readonly Resource[]): AnyHandler {
  switch (inferred.kind) {
    case 'list':
      return listHandler(shop, inferred);
    case 'create':
      return createHandler(shop, inferred);
    case 'replace':
      return replaceHandler(shop, inferred);
    case 'read':
      return readHandler(shop, inferred);
    case 'patch':
      return patchHandler(shop, inferred);
    case 'delete':
      return deleteHandler(shop, inferred, resources);
  }
}

/** What is done to a thing needs the thing. */
function ownedHandler(
  shop: Workshop,
  { owner, operation, names }: NotInferred,
  describe: AnyHandler,
): AnyHandler {
  if (owner === undefined) return describe;
  return (context) => {
    if (preferenceOf(context.request) !== undefined) return describe(context);
    return absentOwner(shop, owner, operation, context, pathValues(context, names)) ?? describe(context);
  };
}
