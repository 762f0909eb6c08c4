import { isJsonArray, isJsonObject } from '../../json/json-value.ts';
import { textOfBody } from '../body-text.ts';
import { type HarNode, member } from '../har.ts';
import { isCodingKnown, unpackBody } from '../unpack-body.ts';
import { bytesOfBase64 } from './har-parts.ts';

/** A body that could not be searched as a text. */
export interface Unsearched {
  /**
   * `packed`: it is still in a content coding, in which nothing is found. `bytes`: it is no text, as a picture is
   * none; it was searched, and what stands in it otherwise than as plain characters was not found.
   */
  readonly how: 'packed' | 'bytes';
  /** `entry 3, /response/content/text` */
  readonly at: string;
}

/** A bomb is packed as well. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;

/** The bodies of an entry that could not be searched as texts. `at` names the entry. */
export function unsearchedBodies(entry: HarNode, at: string): readonly Unsearched[] {
  const sides = [
    ['request', 'postData'],
    ['response', 'content'],
  ] as const;
  return sides.flatMap(([side, holder]) => {
    const message = member(entry, side);
    const bytes = bytesOf(member(message, holder));
    if (bytes === undefined || textOfBody(bytes) !== undefined) return [];
    const how = isPacked(bytes, codingOf(message)) ? 'packed' : 'bytes';
    return [{ how, at: `${at} /${side}/${holder}/text` }];
  });
}

/** Of a body that stands there as base64; any other is a text. */
function bytesOf(holder: HarNode): Uint8Array | undefined {
  const text = member(holder, 'text').value;
  const encodings = [member(holder, 'encoding').value, member(holder, '_encoding').value];
  return typeof text === 'string' && encodings.includes('base64') ? bytesOfBase64(text) : undefined;
}

function codingOf(message: HarNode): string {
  const headers = member(message, 'headers').value;
  const values = (isJsonArray(headers) ? headers : []).flatMap((header) => {
    const { name, value } = isJsonObject(header) ? header : {};
    const isCoding = typeof name === 'string' && name.toLowerCase() === 'content-encoding';
    return isCoding && typeof value === 'string' ? [value] : [];
  });
  return values.join(', ');
}

/** Browsers unpack a body and leave its header: only of an unknown coding is the header all there is to go by. */
function isPacked(bytes: Uint8Array, coding: string): boolean {
  const codings = coding
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '' && one !== 'identity');
  if (codings.length === 0) return false;
  if (!codings.every(isCodingKnown)) return true;
  const unpacking = unpackBody(bytes, coding, UNPACKED_LIMIT);
  return unpacking.ok || unpacking.reason === 'too-large';
}
