import type { LintRule } from '../lint-rule.ts';

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

/** Functions, files and reports are named after it. */
export const operationId: LintRule = {
  name: 'operation-id',
  needs: 'document',
  check({ nodes }) {
    return nodes
      .filter(({ kind, node }) => kind === 'operation' && node['$ref'] === undefined)
      .flatMap(({ pointer, node }) => {
        const id = node['operationId'];
        if (id === undefined) {
          return [
            { pointer, sentence: 'The operation has no operationId. Give it one, such as "listPools".' },
          ];
        }
        if (typeof id === 'string' && CAMEL_CASE.test(id)) return [];
        return [
          {
            pointer: `${pointer}/operationId`,
            sentence: `The operationId ${JSON.stringify(id)} is no identifier in camelCase. Write one such as "listPools".`,
          },
        ];
      });
  },
};
