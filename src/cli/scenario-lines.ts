import type { ProviderMock } from '../mock/definition.ts';
import { listScenarios } from '../mock/scenario.ts';

/** The start states of some mocks, one a line. */
export function scenarioLines(mocks: readonly ProviderMock[]): readonly string[] {
  const rows = mocks.flatMap((mock) =>
    listScenarios(mock).map(({ name, summary, composable }) => ({
      left: `${composable ? '+' : ' '} ${mock.provider.id}/${name}`,
      right: summary,
    })),
  );
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [
    ...rows.map(({ left, right }) => `${left.padEnd(width)}  ${right}`.trimEnd()),
    '+ may stand after another one, as in large+expired.',
  ];
}
