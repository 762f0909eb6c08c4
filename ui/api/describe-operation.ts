import type { JsonValue } from '../../src/json/json-value.ts';
import type { Operation } from '../../src/spec/operation-table.ts';
import { call } from './call.ts';

/** An operation as its spec has it, and the schemas that it leads to. */
export interface Described {
  readonly operation: Operation;
  readonly schemas: Readonly<Record<string, JsonValue>>;
}

/** Specs do not change under the page, unless the mock reloads them: then so is the page. */
const known = new Map<string, Promise<Described>>();

export function describeOperation(provider: string, operation: string): Promise<Described> {
  const key = `${provider}/${operation}`;
  const asked = known.get(key) ?? call<Described>('GET', 'operation', { query: { provider, operation } });
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
