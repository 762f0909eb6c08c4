import type { AnyState, DescribedScenario, ProviderMock, Scenario } from './definition.ts';

/** A scenario as it is listed. */
export interface ListedScenario {
  readonly name: string;
  /** One line; empty where its mock has none. */
  readonly summary: string;
  /** Whether it may stand after another one, as in `large+expired`. */
  readonly composable: boolean;
}

/** A name leads to a start state, or there is a reason, half a sentence, why it does not. */
export type FoundScenario = { readonly start: Scenario<AnyState> } | { readonly reason: string };

/** The scenario of a name, or of several that are joined by `+`: each builds upon those before it. */
export function findScenario(mock: ProviderMock, name: string): FoundScenario {
  if (Object.hasOwn(mock.scenarios, name)) return step(mock, name, undefined);
  const [first = '', ...others] = name.split('+');
  let found = step(mock, first, undefined);
  for (const part of others) {
    if ('reason' in found) return found;
    found = step(mock, part, found.start);
  }
  return found;
}

function step(mock: ProviderMock, name: string, before: Scenario<AnyState> | undefined): FoundScenario {
  const scenario = Object.hasOwn(mock.scenarios, name) ? mock.scenarios[name] : undefined;
  if (scenario === undefined) return { reason: `there is no scenario "${name}"` };
  if ('upon' in scenario) return { start: scenario.upon(before ?? typicalOf(mock)) };
  if (before !== undefined) {
    return { reason: `"${name}" starts anew and would undo what stands before it; put it first` };
  }
  return { start: startOf(scenario) };
}

function typicalOf({ scenarios }: ProviderMock): Scenario<AnyState> {
  const { typical } = scenarios;
  return typical === undefined || 'upon' in typical ? () => ({}) : startOf(typical);
}

function startOf(
  scenario: Exclude<ProviderMock['scenarios'][string], { readonly upon: unknown }>,
): Scenario<AnyState> {
  return 'start' in scenario ? scenario.start : scenario;
}

export function listScenarios({ scenarios }: ProviderMock): readonly ListedScenario[] {
  return Object.entries<Scenario<AnyState> | DescribedScenario<AnyState>>(scenarios).map(
    ([name, scenario]) => ({
      name,
      summary: 'summary' in scenario ? scenario.summary : '',
      composable: 'upon' in scenario,
    }),
  );
}
