import type { FixtureGroup } from '../codegen/fixtures/fixture-set.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { schemaNames } from '../fixtures/factory/define-factories.ts';
import { escapeToken } from '../json/json-pointer.ts';
import type { JsonValue } from '../json/json-value.ts';
import { type FixtureFactories, rowSeeds } from './fixture-factories.ts';

/** What was asked for: of one schema, of the answers of one operation, or of every schema that has a name. */
export interface FixtureChoice {
  readonly schema?: string | undefined;
  readonly operation?: string | undefined;
  readonly count: number;
  readonly seed: string;
}

/** @throws LockstepError `USAGE`, `OPERATION_UNKNOWN`, `SCHEMA_UNSATISFIABLE` */
export function fixtureGroups(factories: FixtureFactories, choice: FixtureChoice): readonly FixtureGroup[] {
  const { schema, operation, count } = choice;
  if (operation !== undefined) return [answersOf(factories, operation, choice)];
  const names = schema === undefined ? schemaNames(factories.spec.table) : [schema];
  return names.map((name) => ({
    name,
    pointer: `/components/schemas/${escapeToken(name)}`,
    values: factories.schema(name).list(count).map(jsonOf),
  }));
}

function answersOf(factories: FixtureFactories, id: string, { seed, count }: FixtureChoice): FixtureGroup {
  const factory = factories.operation(id);
  const operation = factories.spec.table.operations.find((one) => one.id === id);
  const described =
    operation?.responses.find(({ status }) => status.startsWith('2')) ?? operation?.responses[0];
  const pointer = described?.content[0]?.schema;
  if (pointer === undefined)
    throw new LockstepError(
      'USAGE',
      `Failed to write fixtures: ${id} describes no body of a success. Choose another operation.`,
    );
  return {
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}Response`,
    pointer,
    values: rowSeeds(seed, count).map((own) => jsonOf(factory.using({ seed: own }).response())),
  };
}

/** What factories make is JSON. */
function jsonOf(value: unknown): JsonValue {
  return value as JsonValue;
}
