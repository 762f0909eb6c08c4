import type { LintRule } from '../lint-rule.ts';
import { readableErrors } from '../schema-errors.ts';

export const openapiValid: LintRule = {
  name: 'openapi-valid',
  needs: 'document',
  async check({ root }) {
    // It compiles a large schema, which nothing else needs.
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const { errors } = await new Validator({ allErrors: true, logger: false }).validate({ ...root });
    // A text is about references; those are checked, more strictly, where the document is read.
    return typeof errors === 'object' ? readableErrors(errors) : [];
  },
};
