import { loadModule } from '../config/load-module.ts';
import { mockModule, type Project } from '../config/project.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { factoriesOf, schemaNames } from '../fixtures/factory/define-factories.ts';
import type { Factory } from '../fixtures/factory/factory.ts';
import type { OperationFactory, OperationTypes } from '../fixtures/factory/operation-factory.ts';
import type { FactoryOptions } from '../fixtures/factory/setting.ts';
import { loadTexts } from '../fixtures/faker-texts.ts';
import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { loadMock } from './load-mock.ts';
import { nearestName } from './parse-arguments.ts';

type AnyFactory = Factory<unknown>;
type AnyOperationFactory = OperationFactory<OperationTypes>;

/** The factories of a provider: those that its mock exports, and for all else those of its spec. */
export interface FixtureFactories {
  readonly spec: CompiledSpec;
  /** @throws LockstepError `USAGE` for a name that the spec does not have. */
  readonly schema: (name: string) => AnyFactory;
  /** @throws LockstepError `OPERATION_UNKNOWN` */
  readonly operation: (id: string) => AnyOperationFactory;
}

/** @throws LockstepError `CONFIG_INVALID`, and the codes of loading a spec. */
export async function loadFactories(
  project: Project,
  provider: Provider,
  options: FactoryOptions,
): Promise<FixtureFactories> {
  const { spec } = await loadMock(project, provider);
  const file = mockModule(project, provider);
  const own = file === undefined ? {} : await loadModule(file);
  const general = factoriesOf<Record<string, unknown>, Record<string, OperationTypes>>(provider, spec);
  // What has no factory of its own has words by Faker, since nobody wrote some.
  const texts = await loadTexts(options.locale ?? 'en');
  return {
    spec,
    schema(name) {
      const names = schemaNames(spec.table);
      if (!names.includes(name)) throw unknownName('USAGE', provider, 'schema', name, names);
      const written = own[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
      return isFactory(written) ? written.using(options) : general.schema(name).using({ ...options, texts });
    },
    operation(id) {
      const ids = spec.table.operations.map((operation) => operation.id);
      if (!ids.includes(id)) throw unknownName('OPERATION_UNKNOWN', provider, 'operation', id, ids);
      const written = own[id];
      return isOperationFactory(written)
        ? written.using(options)
        : general.operation(id).using({ ...options, texts });
    },
  };
}

function isFactory(value: unknown): value is AnyFactory {
  return typeof value === 'function' && 'traits' in value && 'list' in value;
}

function isOperationFactory(value: unknown): value is AnyOperationFactory {
  return typeof value === 'object' && value !== null && 'response' in value && 'failure' in value;
}

function unknownName(
  code: 'USAGE' | 'OPERATION_UNKNOWN',
  { id }: Provider,
  what: string,
  name: string,
  known: readonly string[],
): LockstepError {
  const nearest = nearestName(name, known);
  const next = nearest === undefined ? `Expected one of ${known.join(', ')}.` : `Did you mean ${nearest}?`;
  return new LockstepError(code, `Failed to write fixtures: ${id} has no ${what} "${name}". ${next}`);
}

/** The seed of each of several answers to one question: the first has the one that is given. */
export function rowSeeds(seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, row) => (row === 0 ? seed : `${seed}/${row}`));
}
