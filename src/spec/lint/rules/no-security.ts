import { isJsonArray, isJsonObject, type JsonValue } from '../../../json/json-value.ts';
import type { LintRule } from '../lint-rule.ts';

const NEXT =
  'Describe what is sent as a parameter or a property, and leave its making to the signer of the provider.';

/** Credentials are parameters like others: seen by fixtures, recordings and mocks. */
export const noSecurity: LintRule = {
  name: 'no-security',
  needs: 'document',
  check({ nodes }) {
    return nodes.flatMap(({ kind, pointer, node }) => {
      if (kind === 'components' && holdsAny(node['securitySchemes'])) {
        return [{ pointer: `${pointer}/securitySchemes`, sentence: `Security schemes stand here. ${NEXT}` }];
      }
      if ((kind === 'document' || kind === 'operation') && holdsAny(node['security'])) {
        return [{ pointer: `${pointer}/security`, sentence: `Security requirements stand here. ${NEXT}` }];
      }
      return [];
    });
  },
};

function holdsAny(value: JsonValue | undefined): boolean {
  return (isJsonArray(value) || isJsonObject(value)) && Object.keys(value).length > 0;
}
