import standalone from 'ajv/dist/standalone/index.js';
import { createAjv, schemaReference } from '../spec/compile-spec.ts';
import { createIsWalkable } from '../spec/is-walkable.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { withoutErrors } from './without-errors.ts';

/**
 * The compiled validators as a module that imports nothing at run time: what the code calls is handed in. They tell
 * what is wrong only where one of the schemas cannot be walked: everything else is explained by that.
 */
export function emitValidators(table: OperationTable): string {
  const pointers = Object.keys(table.schemas);
  const references = Object.fromEntries(
    pointers.map((pointer, index) => [`v${index}`, schemaReference(pointer)]),
  );
  const code = standalone.default(createAjv(table, { standalone: true }), references);
  const isExplained = pointers.every(createIsWalkable(table.schemas));
  const body = (isExplained ? withoutErrors(code) : code)
    .replace('"use strict";', '')
    .replace(
      // Texts of the spec stand in the code as string literals, which are matched first and left alone.
      /"(?:[^"\\]|\\.)*"|exports\.v(\d+) = (\w+);/g,
      (literal, index: string | undefined, name: string) =>
        index === undefined ? literal : `validators[${JSON.stringify(pointers[Number(index)])}] = ${name};`,
    )
    .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, 'runtime.$1');
  return `// @ts-nocheck: compiled by Ajv
import type { CreateValidators } from 'lockstep';

export const createValidators: CreateValidators = (runtime) => {
const validators = {};
${body}
return validators;
};
`;
}
