import type { ProviderMock } from '../mock/definition.ts';
import { type ExplainedOperation, explainMock } from '../mock/infer/explain-inference.ts';

/** What answers each operation of some mocks: a line for each, or JSON. */
export function formatExplanation(mocks: readonly ProviderMock[], asJson: boolean): string {
  const explained = mocks.map((mock) => ({ provider: mock.provider.id, operations: explainMock(mock) }));
  if (asJson) return JSON.stringify(explained, undefined, 2);
  return explained.map(({ provider, operations }) => block(provider, operations)).join('\n\n');
}

/** Columns are not made wider than this for the sake of one long path. */
const WIDEST = 60;

function block(provider: string, operations: readonly ExplainedOperation[]): string {
  const calls = operations.map(({ method, path }) => `${method.padEnd(6)} ${path}`);
  const width = Math.min(WIDEST, Math.max(...calls.map(({ length }) => length)));
  const lines = operations.map(
    ({ says, why }, index) =>
      `  ${(calls[index] ?? '').padEnd(width)}  ${says}${why === undefined ? '' : `: ${why}`}`,
  );
  return [`${provider}: ${tally(operations)}`, ...lines].join('\n');
}

function tally(operations: readonly ExplainedOperation[]): string {
  const count = (...kinds: readonly ExplainedOperation['does'][]) =>
    operations.filter(({ does }) => kinds.includes(does)).length;
  const [handled, example, schema] = [count('handler'), count('example'), count('schema')];
  const parts = [
    [handled, 'by a handler'],
    [operations.length - handled - example - schema, 'with state'],
    [example, 'from an example'],
    [schema, 'from the schema'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, how]) => `${number} ${how}`);
  return `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}, ${told.join(', ')}`;
}
