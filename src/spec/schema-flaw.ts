import { escapeToken } from '../json/json-pointer.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { keywordDemands, schemasWithin } from './keyword-demands.ts';

/** A keyword whose value no schema can have there. */
export interface SchemaFlaw {
  /** JSON Pointer of the keyword, into the document. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: JsonValue;
}

/** The first keyword of a schema, or of those within it, that has an impossible value; `undefined` where there is none. */
export function schemaFlaw(schema: JsonValue, pointer: string): SchemaFlaw | undefined {
  if (!isJsonObject(schema)) return undefined;
  for (const [keyword, value] of Object.entries(schema)) {
    const demand = keywordDemands.get(keyword);
    if (demand === undefined) continue;
    const at = `${pointer}/${escapeToken(keyword)}`;
    if (!demand.isMet(value)) return { pointer: at, expected: demand.expected, received: value };
    for (const [below, inner] of schemasWithin(demand, value)) {
      const flaw = schemaFlaw(inner, at + below);
      if (flaw !== undefined) return flaw;
    }
  }
  return undefined;
}
