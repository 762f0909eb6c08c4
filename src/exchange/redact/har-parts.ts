import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { readBytes } from './redact-exchange.ts';
import type { Part } from './redact-place.ts';

/** A text of a HAR file: where it stands, what it is, and how it is written when it has been redacted. */
export interface HarPart {
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly part: Part;
  readonly write: (text: string) => string;
  /** Pointers of numbers that say how many bytes it has, where they do so rightly. */
  readonly sizes: readonly string[];
}

/** What HAR itself has in a string, and what Lockstep puts there: none of it comes from the traffic. */
const STRUCTURE =
  /\/(?:startedDateTime|httpVersion|method|mimeType|encoding|_encoding|connection|serverIPAddress|pageref|version|_scenario|_credentials|_redacted|_resourceType|_priority)$|\/(?:headers|cookies)\/\d+\/(?:name|path|expires|sameSite)$|\/_evidence\//;

/** All texts of a value of a HAR file, in the order in which they stand there. `at` names the value for people. */
export function harParts(value: JsonValue, pointer: string, at: string): readonly HarPart[] {
  const parts: HarPart[] = [];
  collect(value, { pointer, at, name: undefined, holder: undefined }, parts);
  return parts;
}

interface Spot {
  readonly pointer: string;
  readonly at: string;
  /** The member in which it stands, or whose list it is in. */
  readonly name: string | undefined;
  readonly holder: JsonObject | undefined;
}

function collect(value: JsonValue, spot: Spot, parts: HarPart[]): void {
  if (isJsonArray(value)) {
    value.forEach((item, index) => {
      collect(item, { ...spot, pointer: `${spot.pointer}/${index}`, at: `${spot.at}/${index}` }, parts);
    });
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const token = escapeToken(name);
      const below = { pointer: `${spot.pointer}/${token}`, at: `${spot.at}/${token}` };
      collect(member, { ...below, name, holder: value }, parts);
    }
  } else if (typeof value === 'string' && value !== '' && !STRUCTURE.test(spot.pointer)) {
    parts.push(partOf(value, spot));
  }
}

const ITEM = /\/(headers|cookies|queryString|params)\/\d+\/value$/;

function partOf(text: string, { pointer, at, name, holder = {} }: Spot): HarPart {
  const plain = { pointer, write: (written: string) => written, sizes: [] };
  const list = ITEM.exec(pointer)?.[1];
  const owner = typeof holder['name'] === 'string' ? holder['name'] : '';
  if (list === 'headers')
    return { ...plain, part: { as: 'header', name: owner.toLowerCase(), text, at: `${at} (${owner})` } };
  if (list === 'cookies') return { ...plain, part: { as: 'cookie', text, at: `${at} (${owner})` } };
  if (list !== undefined) return { ...plain, part: { as: 'field', name: owner, text, at } };
  if (/\/(?:postData|content)\/text$/.test(pointer)) return bodyPart(text, { pointer, at, name, holder });
  if (/\/(?:url|redirectURL)$/.test(pointer)) return { ...plain, part: { as: 'url', text, at } };
  return { ...plain, part: name === undefined ? { as: 'text', text, at } : { as: 'field', name, text, at } };
}

function bodyPart(text: string, { pointer, at, holder = {} }: Spot): HarPart {
  const isBase64 = (holder['encoding'] ?? holder['_encoding']) === 'base64';
  const bytes = isBase64 ? bytesOfBase64(text) : undefined;
  const type = typeof holder['mimeType'] === 'string' ? holder['mimeType'] : undefined;
  const folder = pointer.slice(0, pointer.lastIndexOf('/'));
  const sizes = [`${folder}/size`, `${folder.slice(0, folder.lastIndexOf('/'))}/bodySize`];
  if (bytes === undefined)
    return { pointer, part: { as: 'body', type, text, at }, write: (written) => written, sizes };
  const body = readBytes(bytes);
  return {
    pointer,
    part: { as: 'body', type, text: body.text, at },
    write: (written) => base64Of(body.write(written)),
    sizes,
  };
}

export function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
