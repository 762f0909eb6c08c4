import type { JsonObject } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { Source } from '../draft.ts';
import { assumptionSentence } from './format-assumption.ts';

export const SOURCE_KEY = 'x-lockstep-source';
export const ASSUMED_KEY = 'x-lockstep-assumed';
export const OPEN_KEY = 'x-lockstep-open-enum';

/** The members that say where a node comes from, and what of it is a guess; they stand last in it. */
export function marksOf(node: {
  readonly source: Source;
  readonly assumed?: readonly Assumption[];
}): JsonObject {
  return { ...assumedMark(node.assumed ?? []), [SOURCE_KEY]: sourceText(node.source) };
}

export function assumedMark(assumed: readonly Assumption[]): JsonObject {
  if (assumed.length === 0) return {};
  return { [ASSUMED_KEY]: [...new Set(assumed.map(assumptionSentence))].join(' ') };
}

/** As messages of compilers name a place. */
export function sourceText({ page, line }: Source): string {
  return `${page}:${line}`;
}

/** The source that a node bears; line 1 of a page without a name where it bears none. */
export function sourceOfMark(node: JsonObject): Source {
  const [, page = '', line = '1'] = /^(.*):(\d+)$/s.exec(String(node[SOURCE_KEY] ?? '')) ?? [];
  return { page, line: Number(line) };
}
