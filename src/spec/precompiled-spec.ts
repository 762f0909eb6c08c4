import { LockstepError } from '../errors/lockstep-error.ts';
import type { CompiledSpec, CreateValidators, Validate, ValidatorRuntime } from './compiled-spec.ts';
import { sameJson } from './explain/same-json.ts';
import { formats } from './formats.ts';
import { hasTwins } from './has-twins.ts';
import { createPatternTest } from './matches-pattern.ts';
import type { OperationTable } from './operation-table.ts';

const RUNTIME: ValidatorRuntime = {
  ucs2length,
  equal: sameJson,
  hasTwins,
  formats,
  pattern: createPatternTest,
};

/** A table with the validators that were compiled when it was generated: nothing is compiled at start. */
export function precompiledSpec(table: OperationTable, createValidators: CreateValidators): CompiledSpec {
  let validators: Readonly<Record<string, Validate>> | undefined;
  return {
    table,
    validators: {
      at(pointer) {
        validators ??= createValidators(RUNTIME);
        const validate = validators[pointer];
        if (validate === undefined) {
          throw new LockstepError(
            'GENERATED_MISSING',
            `Failed to check a value: no validator was generated for the schema at ${pointer}. Expected the generated files to be those of the spec. Run "lockstep generate".`,
          );
        }
        return validate;
      },
    },
  };
}

function ucs2length(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
