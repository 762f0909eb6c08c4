import { LockstepError } from '../errors/lockstep-error.ts';
import type { Operation, OperationTable, ParameterPlace } from '../spec/operation-table.ts';

/**
 * The typed operation map: what each operation takes and gives, from the types beside it.
 *
 * @throws LockstepError `SPEC_INVALID` where an operation has no `operationId`.
 */
export function emitOperations(table: OperationTable): string {
  const operations = table.operations.map(emitOperation).join('\n');
  return `import type { components, operations } from './types.ts';

export type Schemas = components['schemas'];

export interface Operations {
${operations}
}
`;
}

function emitOperation(operation: Operation): string {
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
  const types = responses.flatMap(({ status, content }) => {
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    return content.map(
      ({ type }) => `operations[${name}]['responses'][${key}]['content'][${JSON.stringify(type)}]`,
    );
  });
  return types.length === 0 ? 'undefined' : types.join(' | ');
}
