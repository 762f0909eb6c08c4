import type { CompiledMock, CompiledOperation } from './compiled-mock.ts';
import type { AnyState, HandlerContext, OperationShape, Reply, WithoutHandler } from './definition.ts';

/** What an operation's handler replies or, where it has none, what its description says. */
export function respond(
  { mock }: CompiledMock,
  { handler, operation }: CompiledOperation,
  context: HandlerContext<OperationShape, AnyState>,
  loaded: WithoutHandler | undefined,
): Reply<AnyState, unknown> {
  if (handler !== undefined) return handler(context);
  const describe = mock.withoutHandler ?? loaded;
  if (describe === undefined) {
    throw new Error(`${operation.id} has no handler, and the host was asked before it was ready`);
  }
  return describe(mock, operation, context);
}
