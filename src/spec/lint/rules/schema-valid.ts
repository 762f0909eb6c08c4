import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DocumentNode } from '../document-nodes.ts';
import type { LintRule } from '../lint-rule.ts';
import { readableErrors } from '../schema-errors.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Compiled once for all specs, and not before the first. */
let compiled: ValidateFunction | undefined;

/** The schema of OpenAPI documents says nothing of the schemas in them. */
export const schemaValid: LintRule = {
  name: 'schema-valid',
  needs: 'document',
  check({ nodes }) {
    compiled ??= metaSchema();
    const validate = compiled;
    return outermost(nodes).flatMap(({ pointer, node }) => {
      validate(node);
      return readableErrors(validate.errors ?? [], pointer);
    });
  },
};

function metaSchema(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  return ajv.compile({ $ref: DIALECT });
}

/** The schemas that stand in no other schema; nodes come before what they hold. */
function outermost(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  let last = '';
  return nodes.filter(({ kind, pointer }) => {
    if (kind !== 'schema' || (last !== '' && pointer.startsWith(`${last}/`))) return false;
    last = pointer;
    return true;
  });
}
