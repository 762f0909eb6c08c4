import { textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { Target } from '../exchange/target.ts';
import { type JsonReading, readJson } from '../json/read-json.ts';

export interface ControlTarget {
  readonly query: Target['query'];
}

export interface ControlBody {
  readonly reading: Extract<JsonReading, { ok: true }>;
}

/** The JSON that a control call brings; an empty object where it brings none. */
export function readControlBody({ body }: HttpRequest): JsonReading {
  const text = textOfBody(body);
  if (text === undefined || text.trim() === '') return { ok: true, value: {}, literals: new Map() };
  return readJson(text);
}
