import { LockstepError } from '../errors/lockstep-error.ts';
import { pointerTokens } from '../json/json-pointer.ts';
import type { Outcome } from '../provider/provider.ts';
import type { Operation, OperationTable, ParameterPlace } from '../spec/operation-table.ts';

/**
 * The typed operation map: what each operation takes and gives, from the types beside it.
 *
 * @throws LockstepError `SPEC_INVALID` where an operation has no `operationId`.
 */
export function emitOperations(table: OperationTable, outcome?: Outcome): string {
  const operations = table.operations.map((operation) => emitOperation(operation, outcome)).join('\n');
  return `import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
${operations}
}
`;
}

function emitOperation(operation: Operation, outcome: Outcome | undefined): string {
  // What the table calls an operation that has none.
  if (/^[A-Z]+ \//.test(operation.id)) {
    throw new LockstepError(
      'SPEC_INVALID',
      `Failed to generate: ${operation.id} (${operation.pointer}) has no operationId, by which its types are named. Give it one.`,
    );
  }
  const name = JSON.stringify(operation.id);
  return `  ${name}: {
    query: ${parameters(operation, name, 'query')};
    path: ${parameters(operation, name, 'path')};
    body: ${body(operation, name)};
    response: ${response(operation, name)};
    success: ${answer(operation, name, outcome, true)};
    failure: ${answer(operation, name, outcome, false)};
  };`;
}

function parameters(operation: Operation, name: string, place: ParameterPlace): string {
  const has = operation.parameters.some((parameter) => parameter.in === place);
  return has ? `NonNullable<operations[${name}]['parameters']['${place}']>` : 'object';
}

function body({ requestBody }: Operation, name: string): string {
  if (requestBody === undefined) return 'undefined';
  const types = requestBody.content.map(
    ({ type }) => `NonNullable<operations[${name}]['requestBody']>['content'][${JSON.stringify(type)}]`,
  );
  return [...types, ...(requestBody.required ? [] : ['undefined'])].join(' | ');
}

function response({ responses }: Operation, name: string): string {
  return union(bodyTypes(responses, name), 'undefined');
}

/**
 * The bodies of one outcome: told apart by the verdict within them, where the provider has one at the first level,
 * else by the status.
 */
function answer(
  { responses }: Operation,
  name: string,
  outcome: Outcome | undefined,
  isSuccess: boolean,
): string {
  const [token, ...deeper] = outcome === undefined ? [] : pointerTokens(outcome.pointer);
  if (outcome === undefined || token === undefined || deeper.length > 0) {
    const meant = responses.filter(({ status }) => status.startsWith('2') === isSuccess);
    return union(bodyTypes(meant, name), isSuccess ? 'undefined' : 'never');
  }
  const values = outcome.success.map((value) => JSON.stringify(value)).join(' | ');
  const verdict = `{ ${JSON.stringify(token)}: ${values} }`;
  return `${isSuccess ? 'Extract' : 'Exclude'}<${union(bodyTypes(responses, name), 'undefined')}, ${verdict}>`;
}

function bodyTypes(responses: Operation['responses'], name: string): readonly string[] {
  return responses.flatMap(({ status, content }) => {
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    return content.map(
      ({ type }) => `operations[${name}]['responses'][${key}]['content'][${JSON.stringify(type)}]`,
    );
  });
}

function union(types: readonly string[], none: string): string {
  return types.length === 0 ? none : types.join(' | ');
}
