import type { Operation, ResponseDescription } from './operation-table.ts';

/** What an operation says of a status: the exact one, else its class (`4XX`), else the default. */
export function describedResponse({ responses }: Operation, status: number): ResponseDescription | undefined {
  for (const name of [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT']) {
    const found = responses.find((response) => response.status.toUpperCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
