import { toPointer } from '../json/json-pointer.ts';
import { nearestOperation } from '../spec/nearest-operation.ts';
import { isChosenByBody, type RouteMatch } from '../spec/operation-index.ts';
import type { Operation, OperationTable } from '../spec/operation-table.ts';
import type { Problem } from './problem.ts';

export interface RouteProblem {
  readonly problem: Problem;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a request reaches no operation, and which one was probably meant. */
export function routeProblem(
  table: OperationTable,
  route: Exclude<RouteMatch, { kind: 'operation' }>,
  method: string,
  path: string,
): RouteProblem {
  switch (route.kind) {
    case 'method-not-allowed':
      return methodProblem(route.allowed, method, path);
    case 'not-selected':
      return { problem: selectionProblem(route.candidates) };
    case 'not-found':
      return { problem: pathProblem(nearestOperation(table, method, path), method, path) };
  }
}

function methodProblem(allowed: readonly string[], method: string, path: string): RouteProblem {
  const expected = allowed.join(', ');
  return {
    problem: {
      status: 405,
      title: 'Method not allowed',
      detail: `${method} is not documented for ${path}. Expected ${expected}.`,
      expected,
    },
    headers: { allow: expected },
  };
}

function selectionProblem(candidates: readonly Operation[]): Problem {
  if (candidates.some(isChosenByBody)) return choiceProblem(candidates);
  const choices = candidates.map(({ id, parameters }) => ({
    id,
    constants: parameters.filter(({ constant }) => constant !== undefined),
  }));
  const expected = choices
    .map(
      ({ id, constants }) =>
        `${constants.map(({ name, constant }) => `${name}=${constant}`).join('&')} (${id})`,
    )
    .join(' or ');
  const names = choices.flatMap(({ constants }) => constants.map(({ name }) => name));
  return {
    status: 404,
    title: 'No such operation',
    detail: `The path serves several operations, chosen by the query, and this query chooses none. Expected ${expected}.`,
    pointer: toPointer(names.slice(0, 1)),
    expected,
    ...nearest(candidates[0]),
  };
}

/** The query has left several, and what the body says is none of them. */
function choiceProblem(candidates: readonly Operation[]): Problem {
  const choices = candidates.flatMap(({ id, chosenBy = [] }) =>
    chosenBy.length === 0 ? [] : [{ id, chosenBy }],
  );
  const expected = choices
    .map(({ id, chosenBy }) => {
      const told = chosenBy.map(({ pointer, constant }) => `${JSON.stringify(constant)} at "${pointer}"`);
      return `${told.join(' and ')} (${id})`;
    })
    .join(' or ');
  const pointer = choices[0]?.chosenBy[0]?.pointer ?? '';
  return {
    status: 422,
    title: 'No such operation',
    detail: `The path serves several operations, chosen by the body, and this body chooses none. Expected ${expected}.`,
    pointer,
    expected,
    errors: [{ in: 'body', pointer, expected }],
    ...nearest(candidates[0]),
  };
}

function pathProblem(operation: Operation | undefined, method: string, path: string): Problem {
  const hint =
    operation === undefined ? '' : ` The nearest is ${operation.method} ${operation.path} (${operation.id}).`;
  return {
    status: 404,
    title: 'No such operation',
    detail: `${method} ${path.slice(0, 200)} is not in the spec.${hint}`,
    ...nearest(operation),
  };
}

function nearest(operation: Operation | undefined): Pick<Problem, 'nearest'> {
  if (operation === undefined) return {};
  return { nearest: { operation: operation.id, method: operation.method, path: operation.path } };
}
