import { isJsonObject } from '../json/json-value.ts';
import { evidenceSources, type HarNode, member, optionalTextOf, textOf, unexpected } from './har.ts';
import type { Evidence } from './recording.ts';

// A time without a zone would be another moment on every machine.
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * What a recording, or one entry of it, says that it rests on.
 *
 * @throws LockstepError `HAR_INVALID`, naming the place.
 */
export function readHarEvidence(node: HarNode): Evidence {
  if (!isJsonObject(node.value)) {
    throw unexpected(node, `what the recording rests on, {"source": ${sources}, "date": "YYYY-MM-DD"},`);
  }
  const named = member(node, 'source');
  const source = evidenceSources.find((known) => known === named.value);
  if (source === undefined) throw unexpected(named, sources);
  const date = member(node, 'date');
  if (!DATE.test(textOf(date)) || Number.isNaN(Date.parse(textOf(date)))) {
    throw unexpected(date, 'an ISO date, or date and time with its zone,');
  }
  const target = optionalTextOf(member(node, 'target'));
  const note = optionalTextOf(member(node, 'note'));
  return {
    source,
    date: textOf(date),
    ...(target === undefined ? {} : { target }),
    ...(note === undefined ? {} : { note }),
  };
}

const sources: string = evidenceSources.map((source) => `"${source}"`).join(' | ');
