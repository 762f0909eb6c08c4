import type { Validator } from '@seriousme/openapi-schema-validator';
import type { LintRule } from '../lint-rule.ts';
import { readableErrors } from '../schema-errors.ts';

/** Compiling its schema takes far longer than a check: once for all specs, and not before the first. */
let validator: Promise<Validator> | undefined;

export const openapiValid: LintRule = {
  name: 'openapi-valid',
  needs: 'document',
  async check({ root }) {
    validator ??= createValidator();
    const { errors } = await (await validator).validate({ ...root });
    // A text is about references; those are checked, more strictly, where the document is read.
    return typeof errors === 'object' ? readableErrors(errors) : [];
  },
};

async function createValidator(): Promise<Validator> {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  return new Validator({ allErrors: true, logger: false });
}
