import type { ProviderMock } from '../mock/definition.ts';
import { listScenarios } from '../mock/scenario.ts';

/** The start states of some mocks, one a line; then those that a mock does not have, and why. */
export function scenarioLines(mocks: readonly ProviderMock[]): readonly string[] {
  const rows = mocks.flatMap((mock) =>
    listScenarios(mock).map(({ name, summary, composable }) => ({
      left: `${composable ? '+' : ' '} ${mock.provider.id}/${name}`,
      right: summary,
    })),
  );
  const absent = mocks.flatMap(({ provider, noScenario = {} }) =>
    Object.entries(noScenario).map(([name, reason]) => ({ left: `- ${provider.id}/${name}`, right: reason })),
  );
  const width = Math.max(...[...rows, ...absent].map(({ left }) => left.length));
  return [
    ...[...rows, ...absent].map(({ left, right }) => `${left.padEnd(width)}  ${right}`.trimEnd()),
    '+ may stand after another one, as in large+expired; - is not there, for the reason given.',
  ];
}
