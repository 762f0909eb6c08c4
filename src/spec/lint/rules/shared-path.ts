import { toPointer } from '../../../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../../../json/json-value.ts';
import { groupBy } from '../../group-by.ts';
import type { Operation } from '../../operation-table.ts';
import type { LintRule, RawProblem } from '../lint-rule.ts';

/** Operations on one path are chosen by a constant of the query or the body, which has to choose exactly one. */
export const sharedPath: LintRule = {
  name: 'shared-path',
  needs: 'operations',
  check({ root, spec }) {
    const routes = groupBy(spec.table.operations, ({ method, path }) => `${method} ${path}`);
    const groups = [...routes.values()].filter(({ length }) => length > 1);
    return [...lonelyNames(root), ...groups.flatMap(withoutConstant), ...groups.flatMap(alike)];
  },
};

function lonelyNames({ paths }: JsonObject): RawProblem[] {
  const names = [paths].filter(isJsonObject).flatMap((map) => Object.keys(map));
  const keys = new Set(names.filter((name) => name.startsWith('/')));
  return [...keys].flatMap((key) => {
    const [plain = '', ...name] = key.split('#');
    if (name.length === 0 || keys.has(plain)) return [];
    return [
      {
        pointer: toPointer(['paths', key]),
        sentence: `No operation has the plain path. Write "${plain}" for the first one, and "#name" only for the others.`,
      },
    ];
  });
}

function withoutConstant(group: readonly Operation[]): RawProblem[] {
  return group
    .filter((operation) => constantsOf(operation).size === 0)
    .map(({ pointer, method, path }) => ({
      pointer,
      sentence: `Several operations are ${method} ${path}, and nothing of the query or the body chooses this one. Give it a required query parameter, or a required member of a required body, with a "const".`,
    }));
}

/** For each operation the first that it is not told from: of hundreds on one path, nobody reads every pair. */
function alike(group: readonly Operation[]): RawProblem[] {
  const told = group.map((operation) => ({ operation, constants: constantsOf(operation) }));
  return withSharedValues(told).flatMap((same) =>
    same.flatMap(({ operation, constants }, index) => {
      const earlier = same.slice(0, index).find((other) => areAlike(other.constants, constants))?.operation;
      if (earlier === undefined) return [];
      return [
        {
          pointer: operation.pointer,
          sentence: `One request could be both ${operation.id} and ${earlier.id}. Give both the same query parameter, or the same member of the body, with different constants.`,
        },
      ];
    }),
  );
}

interface Told {
  readonly operation: Operation;
  readonly constants: Constants;
}

/** Those that have one value of whatever all have: only they can be alike, and of thousands they are few. */
function withSharedValues(all: readonly Told[]): readonly (readonly Told[])[] {
  const told = all.filter(({ constants }) => constants.size > 0);
  const shared = [...(told[0]?.constants.keys() ?? [])].filter((name) =>
    told.every(({ constants }) => constants.has(name)),
  );
  const valuesOf = ({ constants }: Told) => JSON.stringify(shared.map((name) => constants.get(name)));
  return [...groupBy(told, valuesOf).values()];
}

/** Those of the body by their pointers, which begin with a slash as no name of a parameter does. */
type Constants = ReadonlyMap<string, string>;

function constantsOf({ parameters, chosenBy = [] }: Operation): Constants {
  return new Map([
    ...parameters.flatMap(({ name, constant }) =>
      constant === undefined ? [] : [[name, constant] as const],
    ),
    ...chosenBy.map(({ pointer, constant }) => [pointer, String(constant)] as const),
  ]);
}

/** One without any constant is told already, and does not come here. */
function areAlike(a: Constants, b: Constants): boolean {
  return ![...a].some(([name, value]) => b.has(name) && b.get(name) !== value);
}
