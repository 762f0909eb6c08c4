import type { Exchange } from '../../exchange/http.ts';
import type { Provider } from '../../provider/provider.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import type { ExchangeCheck } from '../exchange-check.ts';
import type { Direction } from '../finding.ts';

/** One side of an exchange as it came, kept until it is known whether a finding has to show it. */
export interface ExcerptSource extends Pick<Exchange, 'request' | 'response'> {
  readonly provider: Provider;
  readonly table: OperationTable;
  readonly direction: Direction;
  /** Its identifiers are those of nobody: pseudonyms, made up, or published. */
  readonly isHarmless: boolean;
  /** Takes the credentials that were sent out of a text. */
  readonly mask?: (text: string) => string;
}

export function sourceOf(
  { provider, spec, request, response, isHarmless = false }: ExchangeCheck,
  direction: Direction,
): ExcerptSource {
  return { provider, table: spec.table, direction, request, response, isHarmless };
}
