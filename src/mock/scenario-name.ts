import { LockstepError } from '../errors/lockstep-error.ts';
import type { ProviderMock } from './definition.ts';
import { findScenario } from './scenario.ts';

/**
 * Reads scenario names as people give them, `provider/name` or `provider/name+name`; with one provider the name alone
 * will do.
 *
 * @returns the name of the scenario by provider
 * @throws LockstepError `SCENARIO_UNKNOWN`, naming those that there are, of the provider alone where it is known.
 */
export function parseScenarios(
  mocks: readonly ProviderMock[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  const [only] = mocks.length === 1 ? mocks : [];
  const chosen = names.map((text): [provider: string, scenario: string] => {
    const full = text.includes('/') || only === undefined ? text : `${only.provider.id}/${text}`;
    const slash = full.indexOf('/');
    const [id, name] = [full.slice(0, slash), full.slice(slash + 1)];
    const mock = slash === -1 ? undefined : mocks.find(({ provider }) => provider.id === id);
    if (mock === undefined) throw unknownScenario(`there is no scenario "${text}"`, mocks);
    const found = findScenario(mock, name);
    if ('reason' in found) throw unknownScenario(found.reason, [mock]);
    return [id, name];
  });
  refuseTwo(chosen);
  return Object.fromEntries(chosen);
}

/** The last would win, in silence. */
function refuseTwo(chosen: readonly (readonly [provider: string, scenario: string])[]): void {
  const twin = chosen.find(([id, name], index) =>
    chosen.slice(0, index).some(([other, before]) => other === id && before !== name),
  );
  if (twin === undefined) return;
  const [id] = twin;
  const names = chosen.filter(([other]) => other === id).map((full) => full.join('/'));
  throw new LockstepError(
    'USAGE',
    `Failed to choose a scenario: there are two scenarios of ${id}, ${names.join(' and ')}. Expected one.`,
  );
}

function unknownScenario(reason: string, mocks: readonly ProviderMock[]): LockstepError {
  const known = mocks.flatMap(({ provider, scenarios }) =>
    Object.keys(scenarios).map((name) => `${provider.id}/${name}`),
  );
  return new LockstepError(
    'SCENARIO_UNKNOWN',
    `Failed to choose a scenario: ${reason}. Expected one of ${known.join(', ')}.`,
  );
}
