import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { textOfBody } from '../exchange/body-text.ts';
import { type HarNode, member } from '../exchange/har.ts';
import { readHarEntry } from '../exchange/har-entry.ts';
import { skipOf } from '../exchange/har-skip.ts';
import type { HarSkip, RecordedExchange } from '../exchange/recording.ts';
import type { EntryBytes } from '../exchange/scan-entries.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';

/** Why an entry of mixed traffic is not checked. */
export type SkipKind = HarSkip | 'broken';

/** An entry of a HAR file, as far as it shows an exchange. */
export type TrafficEntry =
  | { readonly kind: 'exchange'; readonly exchange: RecordedExchange; readonly date: string | undefined }
  | { readonly kind: 'skipped'; readonly skip: SkipKind; readonly detail: string };

/** The JSON of an entry, or why there is none. */
export type EntryReading =
  | { readonly ok: true; readonly node: HarNode; readonly method: string; readonly url: string }
  | { readonly ok: false; readonly detail: string };

/** Reads the bytes of one entry as far as the URL that it asks for. */
export function readEntryNode({ bytes, ...counted }: EntryBytes, index: number, file: string): EntryReading {
  const pointer = `/log/entries/${index}`;
  const text = textOfBody(bytes);
  if (text === undefined) return { ok: false, detail: `${pointer} is not UTF-8` };
  // No number of an entry itself means anything that a double could lose.
  const reading = readJson(text, { survey: { ...counted, lossy: false } });
  if (!reading.ok) {
    const { kind, detail, pointer: place } = reading.problem;
    return { ok: false, detail: `${pointer}${place} is not JSON: ${kind}, ${detail}` };
  }
  const node: HarNode = { file, pointer, value: reading.value };
  const request = member(node, 'request');
  const url = member(request, 'url').value;
  const method = member(request, 'method').value;
  if (typeof url === 'string' && typeof method === 'string') return { ok: true, node, url, method };
  return { ok: false, detail: `${pointer}/request has no method or no url` };
}

/** Tells an exchange from what only looks like one, and never throws because of what stands in an entry. */
export function readTraffic(node: HarNode, method: string): TrafficEntry {
  const skip = skipOf(node, method);
  if (skip !== undefined) return { kind: 'skipped', skip, detail: node.pointer };
  try {
    return {
      kind: 'exchange',
      exchange: readHarEntry(completed(node)),
      date: dateOf(member(node, 'startedDateTime')),
    };
  } catch (thrown) {
    if (!(thrown instanceof LockstepError)) throw thrown;
    return { kind: 'skipped', skip: 'broken', detail: reasonOf(thrown.cause ?? thrown) };
  }
}

/** Some tools leave out the lists of headers, and name the media types elsewhere alone. */
function completed(node: HarNode): HarNode {
  const [request, response] = [member(node, 'request').value, member(node, 'response').value];
  if (!isJsonObject(node.value) || !isJsonObject(request) || !isJsonObject(response)) return node;
  if (request['headers'] !== undefined && response['headers'] !== undefined) return node;
  const value = {
    ...node.value,
    request: { headers: typedAs(request['postData']), ...request },
    response: { headers: typedAs(response['content']), ...response },
  };
  return { ...node, value };
}

function typedAs(content: JsonValue | undefined): JsonValue {
  const type = isJsonObject(content) ? content['mimeType'] : undefined;
  return type === undefined ? [] : [{ name: 'content-type', value: type }];
}

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function dateOf({ value }: HarNode): string | undefined {
  const isDate = typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
  return isDate ? value : undefined;
}
