import type { Provider } from '../../provider/provider.ts';
import type { OperationTable } from '../../spec/operation-table.ts';

/** What is to be redacted besides what is redacted everywhere. */
export interface RedactionRules {
  /** Names of fields, parameters and headers that hold secrets, in any case. */
  readonly secrets: readonly string[];
  /** Values that are published: the credentials of a mock. They are left as they are. */
  readonly published: readonly string[];
  /** Path templates of the API: `/cards/{iccid}`. */
  readonly paths: readonly string[];
  /** The spec of the API: values that it lists stay, and what is written in place of the others is allowed by it. */
  readonly table?: OperationTable;
}

export const GENERAL_RULES: RedactionRules = { secrets: [], published: [], paths: [] };

/** The rules for a provider; with its operation table, the parameters in its paths have their names, and values what it asks of them. */
export function redactionRules(provider: Provider, table?: OperationTable): RedactionRules {
  return {
    secrets: provider.secrets,
    published: provider.credentials.map(({ mock }) => mock),
    paths: table?.operations.map(({ path }) => path).filter((path) => path.includes('{')) ?? [],
    ...(table === undefined ? {} : { table }),
  };
}
