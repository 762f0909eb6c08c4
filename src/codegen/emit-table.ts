import type { OperationTable } from '../spec/operation-table.ts';

/** The operation table as a module: what a mock starts from, with no YAML parser in sight. */
export function emitTable(table: OperationTable): string {
  // Schemas have keywords of their authors as well, which the types of the library do not know.
  return `// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = ${JSON.stringify(table, undefined, 2)};
`;
}
